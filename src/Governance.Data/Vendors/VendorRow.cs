using Governance.Domain.Assessments;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;

namespace Governance.Data.Vendors;

/// <summary>A vendor in the register, with its first service, its latest assessment, the score that stands for it, and how many obligations it owes, and how many of them are late.</summary>
public sealed record VendorRow(VendorId Id, string Reference, string Name, RiskTier? Tier, int Rank, string? Service, string? Owner, bool Linked, bool Invited, AssessmentStanding? Latest, DateOnly? DueOn, VendorScore? Score, int Owed, int Overdue)
{
    /// <summary>Whether anybody answers for it.</summary>
    public VendorState State => Linked ? VendorState.Linked : Invited ? VendorState.Invited : VendorState.NotInvited;

    /// <summary>The next day on which something is due from it.</summary>
    public DateOnly? NextOn => Latest is { State: AssessmentState.Sent or AssessmentState.Accepted or AssessmentState.TimeAsked } ? DueOn : null;

    /// <summary>Its place in the list.</summary>
    public VendorKey Key => new(Rank, Name, Reference);
}
