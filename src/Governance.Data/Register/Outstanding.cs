using Governance.Domain.Engagements;
using Governance.Domain.Findings;
using Governance.Domain.Vendors;

namespace Governance.Data.Register;

/// <summary>What followed from the assessments of a vendor, or of one of its engagements: what is open first, and a few of each.</summary>
/// <param name="Vendor">The vendor.</param>
/// <param name="Engagement">The engagement; null for all of the vendor's.</param>
/// <param name="Name">The vendor's name, beside which references stand.</param>
/// <param name="Today">The day, before which what is owed is late.</param>
/// <param name="Findings">Open ones first, the most severe first.</param>
/// <param name="Obligations">Owed ones first, by due day.</param>
/// <param name="Decisions">The latest first.</param>
/// <param name="Baseless">How many of what is still owed has a date that no contract sets, which is the buyer's own gap.</param>
public sealed record Outstanding(VendorId Vendor, EngagementId? Engagement, string Name, DateOnly Today,
    IReadOnlyList<OutstandingFinding> Findings, IReadOnlyList<Obligation> Obligations, IReadOnlyList<OutstandingDecision> Decisions, int Baseless)
{
    /// <summary>How many of each are shown; the lists hold one more where there are more.</summary>
    public const int Most = 5;
}
