using Governance.Domain.Scoring;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Scoring;

public sealed class EngagementRiskTests
{
    private static readonly RiskRules Rules = ScoreRules.GovernanceScore1.Risk;

    [Theory]
    [InlineData(5, 3, 2, 4, 3, false, 5)]
    [InlineData(5, 3, 2, 3, 3, false, 4)]
    [InlineData(1, 1, 1, 1, 1, false, 1)]
    [InlineData(2, 1, 1, 1, 1, false, 2)]
    [InlineData(3, 1, 1, 1, 1, false, 2)]
    [InlineData(3, 1, 1, 1, 1, true, 4)]
    public void Inherent_is_the_highest_factor_unless_it_stands_alone(int data, int criticality, int autonomy, int capability, int reach, bool critical, int inherent) =>
        EngagementRisk.Inherent(Rules, new(data, criticality, autonomy, capability, reach), critical).ShouldBe(inherent);

    [Theory]
    [InlineData(5, Band.A, false, false, false, 4)]
    [InlineData(5, Band.B, false, true, false, 3)]
    [InlineData(5, Band.B, true, true, false, 4)]
    [InlineData(5, Band.C, false, false, false, 5)]
    [InlineData(5, null, false, false, false, 5)]
    [InlineData(1, Band.A, false, true, false, 1)]
    [InlineData(4, Band.A, false, true, true, 3)]
    public void Residual_is_lowered_by_a_good_band_and_by_proven_mitigation(int inherent, Band? held, bool incident, bool mitigation, bool critical, int residual) =>
        EngagementRisk.Residual(Rules, inherent, held, new(new(1, 1, 1, 1, 1), critical, incident, mitigation)).ShouldBe(residual);

    [Theory]
    [InlineData(5, RiskTier.Tier1)]
    [InlineData(4, RiskTier.Tier1)]
    [InlineData(3, RiskTier.Tier2)]
    [InlineData(2, RiskTier.Tier3)]
    [InlineData(1, RiskTier.Tier3)]
    public void The_tier_follows_from_inherent_risk(int inherent, RiskTier tier) => EngagementRisk.Tier(Rules, inherent).ShouldBe(tier);

    [Fact]
    public void A_factor_is_from_1_to_5() =>
        Should.Throw<ArgumentOutOfRangeException>(() => EngagementRisk.Inherent(Rules, new(0, 1, 1, 1, 1), criticalFunction: false));

    [Fact]
    public void Findings_are_due_by_severity() =>
        Enum.GetValues<FindingSeverity>().Select(ScoreRules.GovernanceScore1.DueDays).ShouldBe([14, 30, 90, 180]);
}
