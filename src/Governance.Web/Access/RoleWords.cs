using Governance.Domain.Organizations;

namespace Governance.Web.Access;

/// <summary>Roles as people read them.</summary>
public static class RoleWords
{
    /// <summary>The role's name.</summary>
    public static string InWords(this Role role) => role switch
    {
        Role.Owner => "Owner",
        Role.EngagementOwner => "Engagement owner",
        Role.Procurement => "Procurement",
        Role.Reviewer => "Reviewer",
        Role.RiskOpinion => "Risk opinion",
        Role.Legal => "Legal",
        Role.DataProtection => "Data protection",
        Role.Committee => "Committee",
        Role.Auditor => "Auditor",
        Role.VendorOwner => "Vendor owner",
        Role.Contributor => "Contributor",
        Role.Signatory => "Signatory",
    };

    /// <summary>What whoever has it does here.</summary>
    public static string Duty(this Role role) => role switch
    {
        Role.Owner => "Administers the organization and its people; decides nothing about vendors by that alone.",
        Role.EngagementOwner => "Answers for engagements and recommends a decision.",
        Role.Procurement => "Keeps vendors, contracts, engagements and templates, and sends assessments.",
        Role.Reviewer => "Keeps templates, judges answers and evidence, raises findings, verifies proof.",
        Role.RiskOpinion => "Keeps templates and gives the independent second opinion.",
        Role.Legal => "Keeps contracts and their clauses.",
        Role.DataProtection => "Gives the opinion on personal data.",
        Role.Committee => "Decides, with or without conditions.",
        Role.Auditor => "Reads everything, the audit trail included; changes nothing.",
        Role.VendorOwner => "Administers the organization, gives out questions, submits answers, grants evidence.",
        Role.Contributor => "Answers questions and adds evidence.",
        Role.Signatory => "Signs representations, for entities that an authority is on record for.",
    };

    /// <summary>The roles that an organization can give.</summary>
    public static IReadOnlyList<Role> RolesToGive(this Organization organization)
    {
        ArgumentNullException.ThrowIfNull(organization);
        return [.. Enum.GetValues<Role>().Where(role => RolePermissions.IsBuyers(role) ? organization.Buys : organization.Sells)];
    }
}
