using Governance.Domain.Campaigns;
using Governance.Domain.Engagements;
using Governance.Domain.Scoring;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Campaigns;

public sealed class ScopingRulesTests
{
    private static readonly ScopingRules Rules = ScopingRules.Shipped;

    [Fact]
    public void Every_service_is_asked_about_its_governance() =>
        Proposed(Engagement(new(1, 1, 1, 1, 1), RiskTier.Tier3)).ShouldBe(["ai-vendor-core-governance"]);

    [Fact]
    public void What_is_at_stake_calls_for_more_and_says_why()
    {
        var everything = Rules.Propose([Engagement(new(5, 5, 5, 5, 5), RiskTier.Tier1, critical: true)]);
        everything.Select(p => p.Template).ShouldBe(["ai-vendor-core-governance", "frontier-model-operational-security", "storage-exposure-and-access", "incident-response-and-disclosure-readiness", "fourth-parties-and-shared-responsibility"]);
        everything.Single(p => p.Template is "storage-exposure-and-access").Because.Count.ShouldBe(2, "sensitive data and deep reach");
        everything.SelectMany(p => p.Because).ShouldAllBe(sentence => sentence.EndsWith('.'));
    }

    [Fact]
    public void A_proposal_names_the_engagements_that_a_rule_fits_and_no_others()
    {
        var (frontier, plain) = (Engagement(new(1, 1, 1, 4, 1), RiskTier.Tier2), Engagement(new(1, 1, 1, 3, 1), RiskTier.Tier2));
        Rules.Propose([frontier, plain]).Single(p => p.Template is "frontier-model-operational-security").Engagements.ShouldBe([frontier.Id]);
        Rules.Propose([frontier, plain])[0].Engagements.ShouldBe([frontier.Id, plain.Id]);
        Rules.Propose([]).ShouldBeEmpty();
    }

    [Fact]
    public void Raising_a_factor_never_takes_a_proposal_away()
    {
        foreach (var factors in All())
            foreach (var raised in Raised(factors))
                Proposed(Engagement(factors, RiskTier.Tier2)).Except(Proposed(Engagement(raised, RiskTier.Tier2)), StringComparer.Ordinal).ShouldBeEmpty($"{factors} to {raised}");
    }

    [Fact]
    public void A_closer_tier_meets_what_a_rule_asks_of_a_farther_one()
    {
        var test = new ScopingTest { Tier = 2 };
        test.Fits(Engagement(new(1, 1, 1, 1, 1), RiskTier.Tier1)).ShouldBeTrue();
        test.Fits(Engagement(new(1, 1, 1, 1, 1), RiskTier.Tier2)).ShouldBeTrue();
        test.Fits(Engagement(new(1, 1, 1, 1, 1), RiskTier.Tier3)).ShouldBeFalse();
    }

    private static IEnumerable<RiskFactors> All() =>
        from data in Enumerable.Range(1, 5)
        from criticality in Enumerable.Range(1, 5)
        from capability in Enumerable.Range(1, 5)
        from reach in Enumerable.Range(1, 5)
        select new RiskFactors(data, criticality, 1, capability, reach);

    private static RiskFactors[] Raised(RiskFactors f) =>
        [f with { Data = Math.Min(5, f.Data + 1) }, f with { Criticality = Math.Min(5, f.Criticality + 1) }, f with { Capability = Math.Min(5, f.Capability + 1) }, f with { Reach = Math.Min(5, f.Reach + 1) }];

    private static string[] Proposed(ScopedEngagement engagement) => [.. Rules.Propose([engagement]).Select(p => p.Template)];

    private static ScopedEngagement Engagement(RiskFactors factors, RiskTier tier, bool critical = false) => new(new EngagementId(Ids.New()), factors, tier, critical);
}
