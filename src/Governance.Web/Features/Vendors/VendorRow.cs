using Governance.Domain.Assessments;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;

namespace Governance.Web.Features.Vendors;

/// <summary>A vendor in the register, with its first service and its latest assessment.</summary>
public sealed record VendorRow(VendorId Id, string Reference, string Name, RiskTier? Tier, int Rank, string? Service, string? Owner, bool Linked, bool Invited, Assessment? Latest)
{
    /// <summary>Whether anybody answers for it.</summary>
    public VendorState State => Linked ? VendorState.Linked : Invited ? VendorState.Invited : VendorState.NotInvited;

    /// <summary>The next day on which something is due from it.</summary>
    public DateOnly? NextOn => Latest is { State: AssessmentState.Sent or AssessmentState.Accepted or AssessmentState.TimeAsked } open ? open.DueOn : null;

    /// <summary>Its place in the list.</summary>
    public VendorKey Key => new(Rank, Name, Reference);
}
