using Governance.Domain.Contracts;
using Governance.Domain.Engagements;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Contracts;

public sealed class RemediationTermsTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Raised = new(2026, 4, 1);
    private static readonly UserId Ana = new(Ids.New());

    [Theory]
    [InlineData(FindingSeverity.Critical, 14)]
    [InlineData(FindingSeverity.High, 30)]
    [InlineData(FindingSeverity.Medium, 90)]
    [InlineData(FindingSeverity.Low, 180)]
    public void Without_a_contract_policy_sets_the_date(FindingSeverity severity, int days) =>
        RemediationTerms.DueOn(severity, Raised, contract: null).ShouldBe(new RemediationDue(Raised.AddDays(days), "Policy, no contract basis", ByContract: false, CureDays: 0));

    [Fact]
    public void A_clause_sets_the_date_and_is_named()
    {
        var due = RemediationTerms.DueOn(FindingSeverity.High, Raised, Contract(new("12.3", 7, 20, 60, 120, 10)));
        due.ShouldBe(new RemediationDue(Raised.AddDays(20), "Clause 12.3 of Master services agreement (CTR-2026-0001)", ByContract: true, CureDays: 10) { Told = "Clause 12.3" });
    }

    [Fact]
    public void A_contract_without_the_clause_is_no_basis() =>
        RemediationTerms.DueOn(FindingSeverity.High, Raised, Contract(clause: null)).Basis.ShouldBe(RemediationTerms.Policy);

    [Fact]
    public void A_contract_that_is_over_is_no_basis() =>
        RemediationTerms.DueOn(FindingSeverity.High, Raised, Contract(new("12.3", 7, 20, 60, 120, 10), endsOn: Raised.AddDays(-1))).ByContract.ShouldBeFalse();

    [Fact]
    public void A_severity_that_the_clause_does_not_name_follows_policy_without_days_to_cure()
    {
        var contract = Contract(new("12.3", 7, 21, null, null, 10));
        RemediationTerms.DueOn(FindingSeverity.High, Raised, contract).Told.ShouldBe("Clause 12.3");
        RemediationTerms.DueOn(FindingSeverity.Low, Raised, contract).ShouldBe(new RemediationDue(Raised.AddDays(180), "Policy, no contract basis", ByContract: false, CureDays: 0));
    }

    [Fact]
    public void Each_flaw_of_the_terms_names_its_severity_and_what_it_is_compared_with()
    {
        var flaws = RemediationClause.Flaws(0, 21, null, 14);
        flaws.Select(f => f.Severity).ShouldBe([FindingSeverity.Critical, FindingSeverity.Low]);
        flaws[0].Flaw.Sentence.ShouldBe("The term for critical findings is from 1 to 3,650 days; leave it empty where the clause names none.");
        flaws[1].Flaw.Sentence.ShouldBe("The term for findings of low severity is shorter than the 21 days for findings of high severity; a more severe finding is due first.");
        RemediationClause.Flaws(7, null, null, 7).ShouldBeEmpty();
    }

    [Fact]
    public void A_clause_without_any_term_is_refused() =>
        Should.Throw<Refused>(() => new RemediationClause("12.3", null, null, null, null, 10)).Refusal.ShouldBe(ContractRefusals.NoTerm);

    [Theory]
    [InlineData("", 7, 20, 60, 120, 10, nameof(ContractRefusals.ClauseMissing))]
    [InlineData("12.3", 0, 20, 60, 120, 10, nameof(ContractRefusals.DaysOutOfRange))]
    [InlineData("12.3", 30, 20, 60, 120, 10, nameof(ContractRefusals.DaysOutOfOrder))]
    [InlineData("12.3", 7, 20, 60, 120, -1, nameof(ContractRefusals.CureOutOfRange))]
    public void A_clause_that_cannot_be_is_refused(string clause, int critical, int high, int medium, int low, int cure, string refusal) =>
        Should.Throw<Refused>(() => new RemediationClause(clause, critical, high, medium, low, cure)).Refusal.Name.ShouldBe(refusal);

    [Fact]
    public void A_contract_does_not_end_before_it_takes_effect() =>
        Should.Throw<Refused>(() => Contract(clause: null, endsOn: new(2025, 12, 31))).Refusal.ShouldBe(ContractRefusals.EndsBeforeStart);

    private static Contract Contract(RemediationClause? clause, DateOnly? endsOn = null)
    {
        var vendor = Vendor.Register(new(Ids.New()), "VND-2026-0001", new("Northwind AI", null, null, Ana), Ana, Now);
        var description = new EngagementDescription("Model API", null, new(null, null, null), [], AiActRole.Deployer, AiActClass.GeneralPurpose, DataProtectionRole.Processor, Ana);
        var engagement = Engagement.Open(vendor, "ENG-2026-0001", description, new(3, 3, 3, 3, 3), function: null, Ana, Now);
        return Domain.Contracts.Contract.Record(engagement, "CTR-2026-0001", new("Master services agreement", new(2025, 12, 1), new(2026, 1, 1), endsOn, clause));
    }
}
