using Governance.Domain.Organizations;

namespace Governance.Web.Access;

/// <summary>One line of the side navigation, for those who may see its page.</summary>
/// <param name="Text">What the page is called.</param>
/// <param name="Path">Its address under <c>/o/{org}</c>; empty for the organization's first page.</param>
/// <param name="Needs">The permission that its page requires.</param>
/// <param name="Icon">A name from WebRoot.targets.</param>
/// <param name="Section">The title it stands under.</param>
/// <param name="Shortcut">The letter that goes there after <c>g</c>.</param>
public sealed record NavigationLine(string Text, string Path, Permission Needs, string? Icon = null, string? Section = null, char? Shortcut = null)
{
    /// <summary>Whoever may do one of these begins here, and not at the first line.</summary>
    public IReadOnlyList<Permission> Begins { get; init; } = [];
}
