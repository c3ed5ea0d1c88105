using Governance.Data.Assessments;
using Governance.Data.Audit;
using Governance.Data.Campaigns;
using Governance.Data.Catalogs;
using Governance.Data.Committee;
using Governance.Data.Door;
using Governance.Data.Findings;
using Governance.Data.FoundAnswers;
using Governance.Data.Queue;
using Governance.Data.Scorecards;
using Governance.Data.Scores;
using Governance.Data.Templates;

namespace Governance.Web.Hosting;

/// <summary>What the portal does beside answering requests: mails, sealing the audit chain, loading catalogs.</summary>
public static class QueueServices
{
    /// <summary>The work queue with every handler, a mail server where one is configured, and the services that keep them going.</summary>
    public static void AddQueue(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services.AddSingleton<WorkQueue>();
        services.AddSingleton<SealingRound>();
        foreach (var handler in new[] { typeof(IWorkHandler).Assembly, typeof(QueueServices).Assembly }.SelectMany(a => a.GetTypes()).Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IWorkHandler))))
            services.AddScoped(typeof(IWorkHandler), handler);
        if (builder.Configuration["Smtp:Host"] is { Length: > 0 }) services.AddSingleton<IMailServer, SmtpMailServer>();
        else if (builder.Environment.IsProduction()) services.AddSingleton<IMailServer, NoMailServer>();
        else services.AddSingleton<IMailServer, KeptMail>();
        services.AddScoped<CatalogLoader>();
        services.AddScoped<IFirstContent, CatalogContent>();
        services.AddScoped<Replay>();
        services.AddScoped<CampaignDesk>().AddScoped<QuestionnaireSender>().AddScoped<Dispatch>().AddScoped<OwnAssessmentDesk>().AddScoped<GapDesk>().AddScoped<FoundAnswerDesk>().AddScoped<TemplateDesk>();
        services.AddScoped<ReviewDesk>().AddScoped<DeterminationSharing>();
        services.AddScoped<Remediation>().AddScoped<ProofDesk>().AddScoped<ExtensionDesk>().AddScoped<OwnerDesk>();
        services.AddScoped<SigningKeys>().AddScoped<ScorecardDesk>().AddScoped<CommitteeDesk>();
        if (builder.Environment.IsDevelopment()) services.AddSingleton<Features.Outbox.OutboxReader>();
        services.AddHostedService<QueueHost>();
    }
}
