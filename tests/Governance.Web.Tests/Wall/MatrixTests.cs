using Governance.Domain.Contracts;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using static Governance.Web.Tests.Wall.Outcome;

namespace Governance.Web.Tests.Wall;

/// <summary>
/// Attack by layer switched off. The named filter is switched off in a portal of its own, row-level security by the
/// superuser on this test's own database; nothing in the product can do either.
/// </summary>
public sealed class MatrixTests(Switchboard wall) : IClassFixture<Switchboard>
{
    private static readonly (string Attack, string AllOn, string FilterOff, string PoliciesOff, string BothOff)[] Table =
    [
        ("open another organization’s page at its address", Absent, Absent, Absent, Absent),
        ("open one’s own address with the id of another organization’s row", Absent, Absent, Absent, Seen),
        ("change another organization’s row from one’s own address", Absent, Absent, Absent, Written),
        ("read another organization’s row in a query", Nothing, Nothing, Nothing, Seen),
        ("write a row for another organization", Policy, Policy, Written, Written),
        ("point at another organization’s row", Key, Key, Key, Key),
        ("injected SQL that reads", Nothing, Nothing, Seen, Seen),
        ("injected SQL that forges the context", Nothing, Nothing, Seen, Seen),
        ("injected SQL that changes schema, role, key or record", Roles, Roles, Roles, Roles),
        ("a query before an organization is known", Application, Nothing, Application, Seen),
    ];

    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    public static TheoryData<string, bool, bool, string> Cells()
    {
        var cells = new TheoryData<string, bool, bool, string>();
        foreach (var row in Table)
        {
            cells.Add(row.Attack, true, true, row.AllOn);
            cells.Add(row.Attack, false, true, row.FilterOff);
            cells.Add(row.Attack, true, false, row.PoliciesOff);
            cells.Add(row.Attack, false, false, row.BothOff);
        }
        return cells;
    }

    [Theory, MemberData(nameof(Cells))]
    public async Task An_attack_comes_to_what_the_layers_that_are_on_leave_of_it(string attack, bool filter, bool policies, string outcome)
    {
        Assert.SkipWhen(RealSqlServer.Connection is not null, "It switches the policies of PostgreSQL off.");
        var attacks = new Attacks(wall.Whole, wall.Portal(filter), stop);
        var (ours, theirs) = await attacks.SceneAsync();
        await wall.SwitchAsync(policies, stop);
        try
        {
            (await OfAsync(() => Attacks.All[attack](attacks, ours, theirs))).ShouldBe(outcome);
        }
        finally
        {
            await wall.SwitchAsync(policies: true, CancellationToken.None);
        }
    }

    [Fact]
    public void The_table_of_the_assurance_has_every_attack_with_what_came_of_it()
    {
        var told = File.ReadLines(Path.Combine(Repository.Root, "docs", "assurance.md")).SkipWhile(line => !line.StartsWith("| attack |", StringComparison.Ordinal)).TakeWhile(line => line.StartsWith('|'));
        told.ShouldBe(["| attack | all on | filter off | policies off | both off |", "| --- | --- | --- | --- | --- |",
            .. Table.Select(row => $"| {row.Attack} | {row.AllOn} | {row.FilterOff} | {row.PoliciesOff} | {row.BothOff} |")]);
        Attacks.All.Keys.ShouldBe(Table.Select(row => row.Attack));
    }

    [Fact]
    public async Task A_query_without_an_organization_is_refused_before_it_reaches_the_database() =>
        await Should.ThrowAsync<InvalidOperationException>(() => new TestData(wall.Whole).WithAsync(services => ((Data.GovernanceDb)services.GetService(typeof(Data.GovernanceDb))!).Set<Contract>().CountAsync(stop)));
}
