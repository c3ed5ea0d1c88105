using Governance.Domain.Organizations;

namespace Governance.Domain.Evidence;

/// <summary>Who at a buyer may open what a vendor granted to it: whoever has one of these roles there, and nobody else. The vendor is told their names before it grants.</summary>
public static class EvidenceReaders
{
    /// <summary>The acts of which each takes reading evidence.</summary>
    public static IReadOnlyList<Permission> Permissions { get; } = [Permission.ReviewAnswers, Permission.VerifyProof, Permission.GiveOpinion, Permission.Decide];

    /// <summary>The roles that allow one of them.</summary>
    public static IReadOnlyList<Role> Roles { get; } = [.. Enum.GetValues<Role>().Where(role => RolePermissions.Of(role).Any(Permissions.Contains))];
}
