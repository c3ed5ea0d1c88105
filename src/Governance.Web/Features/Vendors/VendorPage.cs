using Governance.Data.Register;
using Governance.Domain.Engagements;
using Governance.Domain.Vendors;

namespace Governance.Web.Features.Vendors;

/// <summary>A vendor with everything that its page says.</summary>
public sealed record VendorPage(Vendor Vendor, string? Owner, string? Organization, IReadOnlyList<VendorContact> Contacts, IReadOnlyList<VendorExternalId> ExternalIds,
    IReadOnlyList<Engagement> Engagements, IReadOnlyList<ScoredAssessment> Assessments, IReadOnlyList<VendorInvitation> Invitations, Outstanding Outstanding, DateTimeOffset Now)
{
    /// <summary>How many organizations have proven the record's mail domain, the one that claimed the record left out.</summary>
    public int OtherProvers { get; init; }
}
