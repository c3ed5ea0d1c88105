namespace Governance.Web.Look;

/// <summary>What stands around a page: where we are, who is here, where one can go.</summary>
/// <param name="Organization">The organization of this page; nothing before one is chosen.</param>
/// <param name="Others">The person's other organizations.</param>
/// <param name="Person">Who is signed in; nothing for a visitor.</param>
/// <param name="Entries">The lines of the navigation, in order.</param>
public sealed record Surroundings(
    OrganizationLink? Organization, IReadOnlyList<OrganizationLink> Others, SignedInPerson? Person, IReadOnlyList<NavigationEntry> Entries)
{
    /// <summary>The entry that <paramref name="path"/> lies under; the most exact one wins.</summary>
    public NavigationEntry? Current(PathString path) => Entries
        .Where(entry => path.StartsWithSegments(entry.Href.TrimEnd('/'), StringComparison.OrdinalIgnoreCase))
        .MaxBy(entry => entry.Href.Length);
}
