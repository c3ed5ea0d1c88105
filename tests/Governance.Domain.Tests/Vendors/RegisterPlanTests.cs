using Governance.Domain.Vendors;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Vendors;

public sealed class RegisterPlanTests
{
    private static readonly UserId Ana = new(Ids.New());
    private static readonly Dictionary<string, UserId> Owners = new(StringComparer.Ordinal) { ["ana@bank.example"] = Ana };
    private static readonly KnownVendor Northwind = new(new(Ids.New()), "Northwind AI", null, "northwind.example", Ana, Linked: false, "4711", ["Kim"]);
    private static readonly KnownVendor Helios = new(new(Ids.New()), "Helios Labs", null, "helios.example", null, Linked: true, null, []);

    [Fact]
    public void An_unknown_name_is_new() => Plan(Row("Fjord Speech")).Outcome.ShouldBe(RegisterOutcome.Create);

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("Name is new", null, "4711")]
    [InlineData("Name is new", "northwind.example", null)]
    public void A_vendor_is_found_by_external_id_then_domain_then_name(string? name, string? domain, string? id)
    {
        var planned = Plan(Row(name ?? "NORTHWIND AI") with { Domain = domain, ExternalId = id });
        planned.Outcome.ShouldBe(RegisterOutcome.Update);
        planned.Vendor.ShouldBe(Northwind.Id);
    }

    [Fact]
    public void Empty_cells_change_nothing() => Plan(Row("Northwind AI")).Outcome.ShouldBe(RegisterOutcome.Skip);

    [Fact]
    public void What_differs_is_named() =>
        Plan(Row("Northwind AI") with { LegalName = "Northwind AI Ltd", ContactName = "Sam", ContactPhone = "1" }).Why.ShouldBe("Differs: registered name, contact.");

    [Theory]
    [InlineData(null, null, null, "Column Name")]
    [InlineData("A", "no domain", null, "Column Domain")]
    [InlineData("A", "gmail.com", null, "Column Domain")]
    [InlineData("A", null, "stranger@bank.example", "Column Owner")]
    [InlineData("Helios Labs", "other.example", null, "Column Domain")]
    public void A_wrong_row_is_refused_with_its_column(string? name, string? domain, string? owner, string column)
    {
        var planned = Plan(Row(name) with { Domain = domain, Owner = owner });
        planned.Outcome.ShouldBe(RegisterOutcome.Refuse);
        planned.Why.ShouldStartWith(column);
    }

    [Fact]
    public void A_contact_out_of_hours_needs_a_phone() =>
        Plan(Row("A") with { ContactName = "Kim", ContactEmail = "kim@a.example", OutOfHours = "yes" }).Why.ShouldStartWith("Column Contact phone");

    [Fact]
    public void The_second_row_of_a_vendor_is_refused()
    {
        var plan = new RegisterPlan([Northwind], Owners).Of([Row("Northwind AI") with { Number = 2 }, Row("Other") with { Number = 3, ExternalId = "4711" }, Row("Fjord") with { Number = 4 }, Row("fjord") with { Number = 5 }]);
        plan.Select(p => p.Outcome).ShouldBe([RegisterOutcome.Skip, RegisterOutcome.Refuse, RegisterOutcome.Create, RegisterOutcome.Refuse]);
        plan[1].Why.ShouldContain("row 2");
        plan[3].Why.ShouldContain("row 4");
    }

    [Fact]
    public void A_name_that_fits_two_vendors_is_refused() =>
        new RegisterPlan([Northwind, Northwind with { Id = new(Ids.New()) }], Owners).Of([Row("Northwind AI")])[0].Outcome.ShouldBe(RegisterOutcome.Refuse);

    [Fact]
    public void Nothing_is_imported_while_a_row_is_refused_and_nothing_twice()
    {
        var now = new DateTimeOffset(2026, 4, 1, 9, 0, 0, TimeSpan.Zero);
        var import = RegisterImport.Read(new(Ids.New()), "register.csv", "ab", null, new([Row("A"), Row(null) with { Number = 7 }], []), Ana, now);
        var refused = Should.Throw<Refused>(() => import.Import(new RegisterPlan([], Owners).Of(import.Rows.Taken), "", Ana, now)).Refusal;
        refused.Sentence.ShouldContain("row 7. Column Name");
        var good = new RegisterPlan([], Owners).Of([Row("A")]);
        Should.Throw<Refused>(() => import.Import(good, new RegisterPlan([Northwind], Owners).Of([Row("Northwind AI")]).Seen(), Ana, now)).Refusal.ShouldBe(RegisterImportRefusals.PlanChanged);
        import.ImportedAt.ShouldBeNull();
        import.Import(good, good.Seen(), Ana, now);
        Should.Throw<Refused>(() => import.Import(good, good.Seen(), Ana, now)).Refusal.ShouldBe(RegisterImportRefusals.AlreadyImported);
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_row_is_said_at_once()
    {
        var why = Plan(Row(null) with { Domain = "no domain", Owner = "stranger@bank.example", ContactEmail = "kim" }).Why;
        foreach (var column in (string[])["Column Name", "Column Domain", "Column Owner", "Column Contact:", "Column Contact mail"]) why.ShouldContain(column);
    }

    [Fact]
    public void A_row_that_repeats_a_name_a_registered_name_or_an_id_of_another_row_is_refused_and_says_which()
    {
        var plan = new RegisterPlan([], Owners).Of(
        [
            Row("Fjord") with { Number = 2, ExternalId = "1", LegalName = "Fjord AS" }, Row("FJORD") with { Number = 3, ExternalId = "2" },
            Row("Fjord Speech") with { Number = 4, ExternalId = "3", LegalName = "fjord as" }, Row("Quartz") with { Number = 5, ExternalId = "1" },
        ]);
        plan.Select(p => p.Outcome).ShouldBe([RegisterOutcome.Create, RegisterOutcome.Refuse, RegisterOutcome.Refuse, RegisterOutcome.Refuse]);
        foreach (var (planned, what) in plan.Skip(1).Zip((string[])["the name is the same", "the registered name is the same", "the external id is the same"])) planned.Why.ShouldBe($"It names the same vendor as row 2: {what}.");
    }

    [Fact]
    public void A_row_that_would_double_a_record_is_refused_and_says_of_which()
    {
        var (first, second) = (Northwind with { Reference = "VND-1", LegalName = "Northwind AI Ltd" }, Helios with { Reference = "VND-2", ExternalId = "5000" });
        foreach (var (row, why) in new[]
        {
            (Row("Other") with { LegalName = "northwind ai LTD" }, "Column Registered name: Northwind AI (VND-1) in the register has this registered name."),
            (Row("helios labs") with { ExternalId = "4711" }, "Column Name: Helios Labs (VND-2) in the register has this name."),
            (Row("Northwind AI") with { ExternalId = "9999" }, "Column External id: Northwind AI (VND-1) in the register has this name, and the id 4711."),
        })
        {
            var planned = new RegisterPlan([first, second], Owners).Of([row])[0];
            planned.Outcome.ShouldBe(RegisterOutcome.Refuse);
            planned.Why.ShouldBe(why);
        }
        new RegisterPlan([first, second], Owners).Of([Row("Northwind AI") with { ExternalId = "9999", Domain = "northwind.example" }])[0].Outcome.ShouldBe(RegisterOutcome.Update, "the mail domain says that it is the same vendor");
    }

    private static RegisterRow Row(string? name) => new(2, name, null, null, null, null, null, null, null, null);

    private static PlannedRow Plan(RegisterRow row) => new RegisterPlan([Northwind, Helios], Owners).Of([row])[0];
}
