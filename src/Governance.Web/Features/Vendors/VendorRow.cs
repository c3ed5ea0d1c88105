using Governance.Domain.Assessments;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;
using Governance.Web.Look;

namespace Governance.Web.Features.Vendors;

/// <summary>A vendor in the register, with its first service, its latest assessment, the latest score, and how many obligations are open and late.</summary>
public sealed record VendorRow(VendorId Id, string Reference, string Name, RiskTier? Tier, int Rank, string? Service, string? Owner, bool Linked, bool Invited, Assessment? Latest, AssessmentScore? Score, int Owed, int Overdue)
{
    /// <summary>Whether anybody answers for it.</summary>
    public VendorState State => Linked ? VendorState.Linked : Invited ? VendorState.Invited : VendorState.NotInvited;

    /// <summary>The next day on which something is due from it.</summary>
    public DateOnly? NextOn => Latest is { State: AssessmentState.Sent or AssessmentState.Accepted or AssessmentState.TimeAsked } open ? open.DueOn : null;

    /// <summary>What holds the band where it is; null where nothing does.</summary>
    public string? HeldBy => Score is { } score ? BandWords.Holder(score.Holds, score.LimitedScope, score.Band?.ToString()) : null;

    /// <summary>Its place in the list.</summary>
    public VendorKey Key => new(Rank, Name, Reference);
}
