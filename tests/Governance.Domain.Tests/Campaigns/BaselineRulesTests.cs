using Governance.Domain.Campaigns;
using Governance.Domain.Catalogs;
using Governance.Domain.Engagements;
using Governance.Domain.Scoring;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Campaigns;

public sealed class BaselineRulesTests
{
    private static readonly BaselineRules Rules = ScopingRules.Shipped.Baselines;

    [Theory]
    [InlineData(1, RiskTier.Tier3, Baseline.Minimum)]
    [InlineData(3, RiskTier.Tier2, Baseline.Minimum)]
    [InlineData(4, RiskTier.Tier3, Baseline.Frontier)]
    [InlineData(1, RiskTier.Tier1, Baseline.Frontier)]
    [InlineData(5, RiskTier.Tier1, Baseline.Frontier)]
    public void A_frontier_capability_or_the_closest_tier_calls_for_the_frontier_baseline_and_everything_else_for_the_minimum(int capability, RiskTier tier, Baseline expected) =>
        Rules.Propose([Engagement(capability, tier)]).ShouldHaveSingleItem().Baseline.ShouldBe(expected);

    [Fact]
    public void Every_engagement_is_held_to_one_baseline_with_the_reasons_of_the_rules_that_name_it()
    {
        var (plain, capable, close) = (Engagement(1, RiskTier.Tier3), Engagement(4, RiskTier.Tier3), Engagement(1, RiskTier.Tier1));
        var proposals = Rules.Propose([close, plain, capable]);
        proposals.Select(p => p.Baseline).ShouldBe([Baseline.Minimum, Baseline.Frontier]);
        proposals[0].Engagements.ShouldBe([plain.Id]);
        proposals[1].Engagements.ShouldBe([close.Id, capable.Id]);
        proposals[0].Because.ShouldHaveSingleItem().ShouldContain("minimum");
        proposals[1].Because.ShouldBe(Rules.Rules.Where(rule => rule.Baseline is Baseline.Frontier).Select(rule => rule.Because), "in the order of the rules");
        Rules.Propose([capable])[0].Because.ShouldHaveSingleItem().ShouldContain("capability");
        Rules.Rules.Select(rule => rule.Because).ShouldAllBe(sentence => sentence.EndsWith('.'));
    }

    [Fact]
    public void Where_a_baseline_is_left_out_the_next_narrower_one_that_fits_stands_in_its_place()
    {
        var capable = Engagement(5, RiskTier.Tier1);
        var proposal = Rules.Propose([capable], baseline => baseline is Baseline.Frontier).ShouldHaveSingleItem();
        (proposal.Baseline, proposal.Engagements.Single()).ShouldBe((Baseline.Minimum, capable.Id));
        Rules.Propose([capable], _ => true).ShouldBeEmpty();
    }

    [Fact]
    public void Without_engagements_nothing_is_proposed() => Rules.Propose([]).ShouldBeEmpty();

    private static ScopedEngagement Engagement(int capability, RiskTier tier) => new(new EngagementId(Ids.New()), new(1, 1, 1, capability, 1), tier, CriticalFunction: false);
}
