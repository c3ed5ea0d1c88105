using System.Globalization;
using System.Net;
using Governance.Data.Providers;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Testing;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Access;

/// <summary>
/// Knocks at every route of an organization: as nobody, as a member of another one, and as each role that may not. New controllers are
/// swept by being there.
/// </summary>
public sealed class SweepTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly List<string> faults = [];
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;
    private int knocks;

    [Fact]
    public async Task No_route_opens_to_whoever_may_not_and_nothing_is_written_by_trying()
    {
        var ours = await data.OrganizationAsync("ours", buys: true, sells: true);
        using var stranger = await KnockerAsync(await data.MemberAsync(await data.OrganizationAsync("theirs", buys: true, sells: true), Enum.GetValues<Role>()));
        using var nobody = await Knocker.AtAsync(data.Visitor(), "/sign-in", stop);
        var members = new List<(Role Role, Knocker Knocker)>();
        foreach (var role in Enum.GetValues<Role>()) members.Add((role, await KnockerAsync(await data.MemberAsync(ours, role))));
        var (routes, before) = (Routes(), await RowsAsync());
        foreach (var (verb, pattern, permissions) in routes)
        {
            var address = Filled(pattern, ours.Slug.Value);
            await ExpectAsync(nobody, "nobody", verb, address, HttpStatusCode.Redirect);
            await ExpectAsync(stranger, "a stranger", verb, address, HttpStatusCode.NotFound);
            await ExpectAsync(stranger, "a stranger", verb, Filled(pattern, "no-such-organization"), HttpStatusCode.NotFound);
            foreach (var (role, knocker) in members.Where(m => !permissions.Any(RolePermissions.Of(m.Role).Contains)))
                await ExpectAsync(knocker, role.ToString(), verb, address, HttpStatusCode.Forbidden);
        }
        members.ForEach(m => m.Knocker.Dispose());
        faults.ShouldBeEmpty();
        (await RowsAsync()).ShouldBe(before);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Sweep: {routes.Count} routes, {knocks} knocks, none opened, no row more or less."));
    }

    [Fact]
    public async Task Ids_that_do_not_exist_are_not_found_by_whoever_may_look()
    {
        var ours = await data.OrganizationAsync("ours", buys: true, sells: true);
        using var all = await KnockerAsync(await data.MemberAsync(ours, Enum.GetValues<Role>()));
        var before = await RowsAsync();
        foreach (var (verb, pattern, _) in Routes().Where(r => r.Pattern.Contains(":guid", StringComparison.Ordinal) && r.Verb is "GET"))
            await ExpectAsync(all, "everything", verb, Filled(pattern, ours.Slug.Value), HttpStatusCode.NotFound);
        faults.ShouldBeEmpty();
        (await RowsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task An_absent_organization_and_another_ones_look_the_same()
    {
        var theirs = await data.BuyerAsync();
        using var stranger = await data.SignInAsync(await data.MemberAsync(await data.BuyerAsync(), Role.Owner));
        using var foreign = await stranger.GetAsync($"/o/{theirs.Slug}/members", stop);
        using var absent = await stranger.GetAsync($"/o/{new string('x', theirs.Slug.Value.Length)}/members", stop);
        foreign.StatusCode.ShouldBe(absent.StatusCode);
        (await foreign.Content.ReadAsStringAsync(stop)).Length.ShouldBe((await absent.Content.ReadAsStringAsync(stop)).Length);
    }

    private async Task ExpectAsync(Knocker knocker, string who, string verb, string address, HttpStatusCode expected)
    {
        knocks++;
        var answer = await knocker.KnockAsync(verb, address, stop);
        if (answer != expected) faults.Add($"{verb} {address} as {who}: {(int)answer} instead of {(int)expected}");
    }

    private async Task<Knocker> KnockerAsync(Member member) => await Knocker.AtAsync(await data.SignInAsync(member), "/o/new", stop);

    private List<(string Verb, string Pattern, IReadOnlyList<Permission> Permissions)> Routes() =>
    [
        .. from endpoint in host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
           let requires = endpoint.Metadata.GetMetadata<RequiresAttribute>()
           where requires is not null && endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null
           from verb in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []
           select (verb, "/" + endpoint.RoutePattern.RawText!.TrimStart('/'), requires.AnyOf),
    ];

    /// <summary>An address of the route in an organization, with an id of nothing wherever one is wanted.</summary>
    private static string Filled(string pattern, string organization) => string.Join('/', pattern.Split('/').Select(part => part switch
    {
        "{org}" => organization,
        _ when part.Contains(":guid", StringComparison.Ordinal) => Ids.New().ToString("D"),
        _ when part.Contains(":int", StringComparison.Ordinal) || part.Contains(":long", StringComparison.Ordinal) => "1",
        ['{', ..] => "nothing",
        _ => part,
    }));

    /// <summary>How many rows every table has, as the server's own superuser sees them.</summary>
    private async Task<string> RowsAsync()
    {
        var database = new NpgsqlConnectionStringBuilder(host.AppConnection).Database!;
        await using var connection = new NpgsqlConnection((await DatabaseServer.ServerAsync()).Connection(EmbeddedPostgres.Superuser, database));
        await connection.OpenAsync(stop);
        await using var command = new NpgsqlCommand("""
            select string_agg(table_name || ' ' || (xpath('/row/c/text()', query_to_xml(format('select count(*) as c from %I%s', table_name, case table_name when 'work' then ' where kind <> ''checkpoint''' else '' end), false, true, '')))[1]::text, ', ' order by table_name)
            from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('audit_links', 'audit_verifications', 'checkpoints') -- the worker seals and signs what was written before
            """, connection);
        return (string)(await command.ExecuteScalarAsync(stop))!;
    }
}
