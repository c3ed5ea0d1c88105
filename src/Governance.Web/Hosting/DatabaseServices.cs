using Governance.Data;
using Governance.Data.AnswerLibrary;
using Governance.Data.Audit;
using Governance.Data.Door;
using Governance.Data.Hot;
using Governance.Data.Organizations;
using Governance.Data.Providers;
using Governance.Data.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Hosting;

/// <summary>The database, seen by one organization at a time, and the door between two.</summary>
public static class DatabaseServices
{
    /// <summary>Contexts, interceptors, Exchange with every projection, and the embedded server where one is wanted.</summary>
    public static void AddDatabase(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services.AddSingleton<ContextKey>(provider => new(provider.GetRequiredService<DatabaseHost>().Keys.Read(KeyFolder.Context)));
        services.AddSingleton<Connections>();
        // the database checks it by its own clock
        services.AddSingleton<ContextSignature>(provider => new(provider.GetRequiredService<ContextKey>(), TimeProvider.System));
        services.AddSingleton<Unsealed>();
        services.AddSingleton<ContextFactory>();
        services.AddSingleton<DatabaseHost>();
        services.AddHostedService(provider => provider.GetRequiredService<DatabaseHost>()).AddHostedService<AfterStart>();
        services.AddScoped<TenantScope>();
        services.AddSingleton<AnsweredAhead>().AddSingleton<TenantContextInterceptor>().AddSingleton<AuditInterceptor>();
        // made once: for whom a context works, it knows itself
        services.AddDbContext<GovernanceDb>((provider, options) =>
        {
            options.AddInterceptors(provider.GetRequiredService<AnsweredAhead>(), provider.GetRequiredService<TenantContextInterceptor>(), provider.GetRequiredService<AuditInterceptor>());
            provider.GetRequiredService<Connections>().UseApp(options);
        }, optionsLifetime: ServiceLifetime.Singleton);
        services.AddDbContext<SignInDb>((provider, options) => provider.GetRequiredService<Connections>().UseSignIn(options), optionsLifetime: ServiceLifetime.Singleton);
        services.AddScoped<AuditSealer>().AddScoped<ChainReader>().AddScoped<AuditBundleDesk>();
        services.AddScoped<SecondScope>();
        services.AddScoped<Exchange>();
        services.AddScoped(provider => provider.GetRequiredService<Connections>().Statements(provider.GetRequiredService<GovernanceDb>(), provider.GetRequiredService<Unsealed>(), provider.GetRequiredService<ContextSignature>()));
        services.AddSingleton<FrozenQuestionnaires>();
        services.AddScoped<AnswerDesk>();
        services.AddScoped<AttachmentDesk>().AddScoped<InsteadDesk>().AddScoped<AssignmentDesk>().AddScoped<CommentDesk>().AddScoped<NotApplicableDesk>().AddScoped<ReassessmentDesk>().AddScoped<AnswerBookDesk>().AddScoped<Governance.Data.Clarifications.ClarificationDesk>();
        services.AddScoped<SubmissionDesk>();
        services.AddScoped<LibraryDesk>().AddScoped<ElsewhereDesk>().AddScoped<ProposalDesk>();
        services.AddScoped<SigningDesk>().AddScoped<SignatureDesk>().AddScoped<DomainDesk>();
        foreach (var projection in typeof(IProjection).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IProjection))))
            services.AddScoped(typeof(IProjection), projection);
    }
}
