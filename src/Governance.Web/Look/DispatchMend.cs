using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Organizations;

namespace Governance.Web.Look;

/// <summary>Where something that stands against sending is put right.</summary>
/// <param name="Words">The link's words.</param>
/// <param name="Path">The page, below the organization's address.</param>
/// <param name="Needs">Who may put it right there.</param>
public sealed record DispatchMend(string Words, string Path, Permission Needs)
{
    /// <summary>The place for one of the refusals of <see cref="DispatchCandidate.Missing"/>.</summary>
    public static DispatchMend? For(DispatchCandidate candidate, Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(refusal);
        var (vendor, engagement) = ($"vendors/{candidate.VendorId.Value}", $"engagements/{candidate.EngagementId.Value}/edit");
        return refusal.Name switch
        {
            nameof(AssessmentRefusals.VendorNotLinked) => new($"Invite {candidate.VendorName}", vendor + "/invitations/new", Permission.ManageVendors),
            nameof(AssessmentRefusals.NoContact) => new("Add a contact", vendor + "/contacts/new", Permission.ManageVendors),
            nameof(AssessmentRefusals.NoOwner) => new("Name an owner", engagement + "#OwnerId", Permission.ManageEngagements),
            nameof(AssessmentRefusals.NoFactors) => new("Rate the risk", engagement + "#Data", Permission.ManageEngagements),
            nameof(AssessmentRefusals.NoUsingEntity) => new("Add an entity that uses it", engagement + "#UsingEntities", Permission.ManageEngagements),
            nameof(AssessmentRefusals.AlreadyOpen) => new($"Open {candidate.OpenAssessment}", $"assessments/{candidate.OpenAssessmentId?.Value}", Permission.ViewPortfolio),
            _ => null,
        };
    }
}
