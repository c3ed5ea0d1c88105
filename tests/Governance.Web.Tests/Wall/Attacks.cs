using System.Net;
using Governance.Data;
using Governance.Data.Providers;
using Governance.Domain;
using Governance.Domain.Contracts;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Governance.Web.Tests.Wall;

/// <summary>What a buyer tries on the engagement of another.</summary>
/// <param name="host">Where both were made.</param>
/// <param name="portal">The portal that is attacked, on the same database.</param>
/// <param name="stop">When to give up.</param>
internal sealed class Attacks(Host host, AttackedPortal portal, CancellationToken stop)
{
    private const string Service = "A service that nobody else may hear of";
    private readonly TestData data = new(host);

    /// <summary>Each by the words of docs/assurance.md.</summary>
    public static IReadOnlyDictionary<string, Func<Attacks, Organization, Engagement, Task<string>>> All { get; } = new Dictionary<string, Func<Attacks, Organization, Engagement, Task<string>>>(StringComparer.Ordinal)
    {
        ["open another organization’s page at its address"] = (attacks, ours, theirs) => attacks.OpenAsync(ours, theirs, atTheirs: true),
        ["open one’s own address with the id of another organization’s row"] = (attacks, ours, theirs) => attacks.OpenAsync(ours, theirs, atTheirs: false),
        ["change another organization’s row from one’s own address"] = (attacks, ours, theirs) => attacks.ChangeAsync(ours, theirs),
        ["read another organization’s row in a query"] = (attacks, ours, theirs) => attacks.ReadAsync(ours, theirs),
        ["write a row for another organization"] = (attacks, ours, theirs) => attacks.WriteAsync(ours, theirs),
        ["point at another organization’s row"] = (attacks, ours, theirs) => attacks.PointAsync(ours, theirs),
        ["injected SQL that reads"] = (attacks, ours, theirs) => attacks.InjectAsync(theirs, attacks.Signed(ours)),
        ["injected SQL that forges the context"] = (attacks, ours, theirs) => attacks.ForgeAsync(ours, theirs),
        ["injected SQL that changes schema, role, key or record"] = (attacks, ours, _) => attacks.OverreachAsync(ours),
        ["a query before an organization is known"] = (attacks, _, _) => attacks.AskAsync(),
    };

    /// <summary>Who attacks, and whose row it is about.</summary>
    public async Task<(Organization Ours, Engagement Theirs)> SceneAsync()
    {
        var (ours, other) = (await data.BuyerAsync(), await data.BuyerAsync());
        return (ours, await data.EngagementAsync(await data.VendorRecordAsync(other), Service));
    }

    private async Task<string> OpenAsync(Organization ours, Engagement theirs, bool atTheirs)
    {
        var other = await OtherAsync(theirs);
        using var browser = await BrowserAsync(ours);
        using var answer = await browser.GetAsync($"/o/{(atTheirs ? other : ours).Slug}/engagements/{theirs.Id.Value}", stop);
        return await Outcome.OfAsync(answer, Service, stop);
    }

    // with a form of one's own, sent to where theirs would be corrected
    private async Task<string> ChangeAsync(Organization ours, Engagement theirs)
    {
        var entity = await data.LegalEntityAsync(await OtherAsync(theirs));
        using var browser = await BrowserAsync(ours);
        var own = $"/o/{ours.Slug}/legal-entities";
        using var content = new FormUrlEncodedContent(Browser.Filled(await browser.OpenAsync(own + "/new", stop), own, [("Name", "Smuggled Ltd"), ("Country", "IE"), ("RegisterNumber", "1"), ("Version", "0")]));
        using var answer = await browser.Client.PostAsync(new Uri($"{own}/{entity.Id.Value}", UriKind.Relative), content, stop);
        var name = await data.AsAsync(theirs.TenantId, db => db.Set<LegalEntity>().Where(e => e.Id == entity.Id).Select(e => e.Name).SingleAsync(stop));
        return (answer.StatusCode, string.Equals(name, entity.Name, StringComparison.Ordinal)) switch
        {
            (HttpStatusCode.SeeOther, false) => Outcome.Written,
            (HttpStatusCode.NotFound, true) => Outcome.Absent,
            _ => $"{(int)answer.StatusCode}, and its name is {name}",
        };
    }

    private Task<string> ReadAsync(Organization ours, Engagement theirs) =>
        AsAsync(ours.Id, async db => Outcome.Of(await db.Set<Engagement>().AnyAsync(e => e.Id == theirs.Id, stop)));

    private async Task<string> WriteAsync(Organization ours, Engagement theirs)
    {
        var smuggled = LegalEntity.Record(theirs.TenantId, "Smuggled Ltd", CountryCode.Parse("IE"), "1", null, host.Clock.GetUtcNow());
        await AsAsync(ours.Id, db =>
        {
            db.Add(smuggled);
            return db.SaveChangesAsync(stop);
        });
        return await data.AsAsync(theirs.TenantId, db => db.Set<LegalEntity>().AnyAsync(e => e.Id == smuggled.Id, stop)) ? Outcome.Written : Outcome.Nothing;
    }

    private async Task<string> PointAsync(Organization ours, Engagement theirs)
    {
        await RunAsync($"insert into contracts (tenant_id, id, reference, engagement_id, title, signed_on, effective_on, version) values ('{ours.Id.Value}', '{Ids.New()}', 'CTR-0', '{theirs.Id.Value}', 'Trap', '2026-01-01', '2026-01-01', 0)", Signed(ours));
        return Outcome.Written;
    }

    private async Task<string> InjectAsync(Engagement theirs, string context) =>
        Outcome.Of(await RunAsync($"select count(*) from engagements where id = '{theirs.Id.Value}'", context) is not 0L);

    private async Task<string> ForgeAsync(Organization ours, Engagement theirs)
    {
        var (id, signed) = (theirs.TenantId.Value.ToString(), Signed(ours));
        var outcomes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var forged in (string[])["", id, $"{id}||9999999999|00", signed.Replace(ours.Id.Value.ToString(), id, StringComparison.Ordinal)])
            outcomes.Add(await InjectAsync(theirs, forged));
        return string.Join(", ", outcomes);
    }

    private async Task<string> OverreachAsync(Organization ours)
    {
        var outcomes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sql in (string[])[
            "select key from wall.context_key", "create table trap (id int)", "alter table engagements disable row level security", "set role governance_owner",
            "delete from audit_entries", "update transmittals set content = ''", "select password_hash from users", "delete from \"__EFMigrationsHistory\""])
            outcomes.Add(await Outcome.OfAsync(async () => $"went through: {sql} {await RunAsync(sql, Signed(ours))}"));
        return string.Join(", ", outcomes);
    }

    // the contract is another's, whoever it is that asks
    private async Task<string> AskAsync()
    {
        var (_, theirs) = await SceneAsync();
        var contract = await data.ContractAsync(theirs);
        return await AsAsync(tenant: null, async db => Outcome.Of(await db.Set<Contract>().AnyAsync(c => c.Id == contract.Id, stop)));
    }

    private Task<Organization> OtherAsync(Engagement theirs) => data.AsAsync(theirs.TenantId, db => db.Set<Organization>().SingleAsync(o => o.Id == theirs.TenantId, stop));

    private async Task<Browser> BrowserAsync(Organization ours)
    {
        using var signedIn = await data.SignInAsync(await data.MemberAsync(ours, Role.Owner, Role.Procurement));
        return new(portal.Client(host.ClientOptions.BaseAddress, [new CookieContainerHandler(signedIn.Cookies)]), signedIn.Cookies);
    }

    private async Task<T> AsAsync<T>(TenantId? tenant, Func<GovernanceDb, Task<T>> work)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantScope>().Tenant = tenant;
        return await work(scope.ServiceProvider.GetRequiredService<GovernanceDb>());
    }

    // over the portal's own connection, as a hole in one of its statements would
    private Task<object?> RunAsync(string sql, string context) => AsAsync(tenant: null, async db =>
    {
        await db.Database.OpenConnectionAsync(stop);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using (var set = new NpgsqlCommand("select set_config('governance.context', $1, false)", connection) { Parameters = { new() { Value = context } } }) await set.ExecuteNonQueryAsync(stop);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(stop);
    });

    // what the portal itself would send ahead for this organization
    private string Signed(Organization organization) => new ContextSignature(DatabaseServer.Key, host.Clock).Of(new TenantScope { Tenant = organization.Id });
}
