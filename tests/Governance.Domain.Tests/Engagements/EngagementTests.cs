using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Engagements;

public sealed class EngagementTests
{
    private static readonly DateTimeOffset Now = new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 4, 1);
    private static readonly UserId Ana = new(Ids.New());
    private static readonly Vendor Vendor = Vendor.Register(new(Ids.New()), "VND-2026-0001", new("Northwind AI", null, null, Ana), Ana, Now);
    private static readonly RiskFactors Low = new(2, 2, 1, 2, 1);

    [Fact]
    public void Risk_and_tier_follow_from_the_factors()
    {
        var engagement = Open(new RiskFactors(5, 4, 2, 3, 1));
        engagement.InherentRisk.ShouldBe(5);
        engagement.Tier.ShouldBe(RiskTier.Tier1);
    }

    [Fact]
    public void A_factor_that_stands_alone_counts_one_less()
    {
        Open(new RiskFactors(4, 2, 1, 1, 1)).Tier.ShouldBe(RiskTier.Tier2);
        InherentRating.Of(new(4, 1, 4, 1, 1), criticalFunction: false).Why.ShouldBe("Sensitivity of the data is 4, and autonomy of the AI is 4, within one of it.");
        InherentRating.Of(new(4, 2, 1, 1, 1), criticalFunction: false).Why.ShouldBe("Sensitivity of the data is 4, and no other factor comes within one of it, so it counts as 3.");
    }

    [Fact]
    public void A_critical_function_raises_the_risk_and_says_so()
    {
        var engagement = Open(Low, Function.Record(Vendor.TenantId, "Payments", criticalOrImportant: true, "Customers cannot pay.", Today, Today));
        engagement.InherentRisk.ShouldBe(4);
        engagement.CriticalFunction.ShouldBeTrue();
        InherentRating.Of(Low, criticalFunction: true).Why.ShouldEndWith("the function is critical or important, which makes it at least 4.");
    }

    [Fact]
    public void A_factor_off_the_scale_is_refused() => Refusal(() => Open(Low with { Reach = 6 })).ShouldBe(EngagementRefusals.FactorOutOfRange);

    [Fact]
    public void A_service_without_a_name_is_refused() => Refusal(() => Open(Low, service: " ")).ShouldBe(EngagementRefusals.ServiceMissing);

    [Fact]
    public void The_using_entities_are_kept_once_each()
    {
        LegalEntityId first = new(Ids.New()), second = new(Ids.New());
        var engagement = Open(Low, entities: [first, first]);
        engagement.Describe(Describe("Frontier model API", [second]));
        engagement.UsingEntities.ShouldHaveSingleItem().EntityId.ShouldBe(second);
    }

    [Fact]
    public void An_assessment_of_a_function_gives_its_reason_and_is_not_of_tomorrow()
    {
        Refusal(() => Function.Record(Vendor.TenantId, "Payments", true, "", Today, Today)).ShouldBe(EngagementRefusals.ReasonMissing);
        Refusal(() => Function.Record(Vendor.TenantId, "Payments", true, "Because.", Today.AddDays(1), Today)).ShouldBe(EngagementRefusals.AssessedLater);
    }

    private static Engagement Open(RiskFactors factors, Function? function = null, string service = "Frontier model API", LegalEntityId[]? entities = null) =>
        Engagement.Open(Vendor, "ENG-2026-0001", Describe(service, entities ?? []), factors, function, Ana, Now);

    private static EngagementDescription Describe(string service, LegalEntityId[] entities) =>
        new(service, null, new(null, null, null), entities, AiActRole.Deployer, AiActClass.GeneralPurpose, DataProtectionRole.Processor, Ana);

    private static Refusal Refusal(Action act) => Should.Throw<Refused>(act).Refusal;
}
