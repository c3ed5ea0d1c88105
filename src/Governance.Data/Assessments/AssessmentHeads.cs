using Governance.Domain.Assessments;

namespace Governance.Data.Assessments;

/// <summary>Assessments as lists and pages name them.</summary>
public static class AssessmentHeads
{
    /// <summary>Their heads. <see cref="AssessmentHead.Own"/> is what <see cref="Assessment.Own"/> says, for the database to work out.</summary>
    public static IQueryable<AssessmentHead> Heads(this IQueryable<Assessment> assessments) => assessments.Select(a => new AssessmentHead
    {
        Id = a.Id, Reference = a.Reference, Service = a.Service, VendorId = a.VendorId, IsGap = a.GapOf != null,
        Own = a.VendorOrganization != null ? (OwnSource?)null : a.Offer.By == null ? OwnSource.PublicDocuments : OwnSource.OfferedQuestionnaire,
    });
}
