using Governance.Domain.Assessments;
using Governance.Domain.Scoring;

namespace Governance.Domain.Campaigns;

/// <summary>The last day to submit, by how closely an engagement is looked at.</summary>
/// <param name="Tier1On">For tier 1.</param>
/// <param name="Tier2On">For tier 2.</param>
/// <param name="Tier3On">For tier 3.</param>
public sealed record DueByTier(DateOnly Tier1On, DateOnly Tier2On, DateOnly Tier3On)
{
    /// <summary>The day of a tier.</summary>
    public DateOnly For(RiskTier tier) => tier switch
    {
        RiskTier.Tier1 => Tier1On,
        RiskTier.Tier2 => Tier2On,
        RiskTier.Tier3 => Tier3On,
    };

    /// <summary>The first of the three days.</summary>
    public DateOnly First() => new[] { Tier1On, Tier2On, Tier3On }.Min();

    /// <summary>Refuses days that cannot be due dates.</summary>
    /// <exception cref="Refused">One lies before today, or too far ahead.</exception>
    internal void MustHold(DateTimeOffset now)
    {
        foreach (var day in (DateOnly[])[Tier1On, Tier2On, Tier3On]) DueDates.MustHold(day, now);
    }
}
