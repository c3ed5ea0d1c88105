using System.Collections.Frozen;
using static Governance.Domain.Organizations.Permission;

namespace Governance.Domain.Organizations;

/// <summary>
/// Which role may do what. The three lines are kept apart: who owns an engagement recommends, who gives the opinion does not
/// recommend, who decides does neither, and who administers people has none of the three by that alone.
/// </summary>
public static class RolePermissions
{
    /// <summary>What one role allows.</summary>
    public static IReadOnlyList<Permission> Of(Role role) => role switch
    {
        Role.Owner => [ViewOrganization, ManageOrganization, ManageMembers, ViewAudit, ViewPortfolio],
        Role.EngagementOwner => [ViewOrganization, ViewPortfolio, ManageEngagements, ProveDuties, SendAssessments, Recommend, MakeScorecards, ExportScorecards],
        Role.Procurement => [ViewOrganization, ViewPortfolio, ManageVendors, ManageEngagements, ProveDuties, ManageTemplates, SendAssessments, ManageContracts, ExportScorecards],
        Role.Reviewer => [ViewOrganization, ViewPortfolio, ManageTemplates, SendAssessments, ReviewAnswers, DecideFindings, VerifyProof, ProveDuties, MakeScorecards, ExportScorecards],
        Role.RiskOpinion => [ViewOrganization, ViewPortfolio, ViewAudit, ManageTemplates, VerifyProof, ProveDuties, GiveOpinion, MakeScorecards, ExportScorecards],
        Role.Legal => [ViewOrganization, ViewPortfolio, ManageContracts, ProveDuties, ExportScorecards],
        Role.DataProtection => [ViewOrganization, ViewPortfolio, GiveOpinion, ProveDuties, MakeScorecards, ExportScorecards],
        Role.Committee => [ViewOrganization, ViewPortfolio, Decide, MakeScorecards, ExportScorecards],
        Role.Auditor => [ViewOrganization, ViewPortfolio, ViewAudit, ExportScorecards],
        Role.VendorOwner => [ViewOrganization, ManageOrganization, ManageMembers, ViewAudit, ViewQuestionnaires, ManageQuestionnaires, AnswerQuestionnaires, SubmitQuestionnaires, ManageEvidence, GrantEvidence, ManageUndertakings],
        Role.Contributor => [ViewOrganization, ViewQuestionnaires, AnswerQuestionnaires, ManageEvidence, ManageUndertakings],
        Role.Signatory => [ViewOrganization, ViewQuestionnaires, SubmitQuestionnaires, SignRepresentations],
    };

    /// <summary>What several roles allow together.</summary>
    public static FrozenSet<Permission> Of(IEnumerable<Role> roles) => roles.SelectMany(Of).ToFrozenSet();

    /// <summary>Whether the role belongs to a buying (true) or to a vendor's organization (false).</summary>
    public static bool IsBuyers(Role role) => role switch
    {
        Role.Owner or Role.EngagementOwner or Role.Procurement or Role.Reviewer or Role.RiskOpinion or Role.Legal
            or Role.DataProtection or Role.Committee or Role.Auditor => true,
        Role.VendorOwner or Role.Contributor or Role.Signatory => false,
    };
}
