using Governance.Data;
using Governance.Data.Audit;
using Governance.Data.Catalogs;
using Governance.Data.Demo;
using Governance.Data.Hot;
using Governance.Data.Providers;
using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Domain.Organizations;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Governance.Testing;

/// <summary>A host of Development to which the demo was told once.</summary>
public sealed class ToldDemo : IAsyncLifetime
{
    private readonly Host host = new();
    private WebApplicationFactory<Program>? development;

    private IServiceProvider Services => development!.Services;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        await host.InitializeAsync();
        development = host.WithWebHostBuilder(web => web.UseEnvironment("Development")
            .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<StoryClock>())));
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CatalogLoader>().LoadAsync(CatalogLoader.Shipped, CancellationToken.None);
        await TellAsync();
    }

    /// <summary>Tells it as a start does.</summary>
    public async Task TellAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DemoLoader>().LoadAsync(DemoLoader.Shipped, _ => { }, CancellationToken.None);
    }

    /// <summary>Asks as an organization.</summary>
    public async Task<T> AsAsync<T>(string organization, Func<GovernanceDb, Task<T>> question)
    {
        await using var scope = Services.CreateAsyncScope();
        var slug = Slug.Parse(organization);
        var id = await scope.ServiceProvider.GetRequiredService<GovernanceDb>().Set<Organization>().Where(o => o.Slug == slug).Select(o => o.Id).SingleAsync();
        await using var own = Services.CreateAsyncScope();
        own.ServiceProvider.GetRequiredService<TenantScope>().Tenant = id;
        return await question(own.ServiceProvider.GetRequiredService<GovernanceDb>());
    }

    /// <summary>The statements that are written in SQL, for a context of <see cref="AsAsync"/>.</summary>
    public IHotStatements Written(GovernanceDb db) => Services.GetRequiredService<Connections>().Statements(db, new Unsealed(), Services.GetRequiredService<ContextSignature>());

    /// <summary>Signs somebody in by her button.</summary>
    public async Task<Browser> SignInAsync(string name)
    {
        await using var scope = Services.CreateAsyncScope();
        var person = (await scope.ServiceProvider.GetRequiredService<Accounts>().DemoPeopleAsync(CancellationToken.None)).Single(p => string.Equals(p.Name, name, StringComparison.Ordinal));
        var browser = new Browser(development!.CreateClient(new() { AllowAutoRedirect = false }));
        (await browser.SendAsync(await browser.OpenAsync("/sign-in"), $"/sign-in/demo/{person.Id}", [])).Dispose();
        return browser;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (development is not null) await development.DisposeAsync();
        await host.DisposeAsync();
    }
}
