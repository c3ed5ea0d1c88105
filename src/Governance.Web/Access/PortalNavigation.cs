using Governance.Web.Look;

namespace Governance.Web.Access;

/// <summary>What stands around a page: the organization in the address, the person's others, and the pages they may see.</summary>
public sealed class PortalNavigation(OrganizationContext here, Visitor visitor) : INavigation
{
    private const int Most = 50;

    /// <inheritdoc />
    public Surroundings Read()
    {
        if (!visitor.IsSignedIn) return new(null, [], null, []);
        var person = new SignedInPerson(visitor.Name, "/account", "/sign-out");
        var own = visitor.Organizations.Take(Most).Select(o => o.Organization);
        if (!here.Entered) return new(null, [], person, [.. own.Select(o => new NavigationEntry(o.Name, "/o/" + o.Slug, Section: "Organizations", Icon: "building"))]);
        var root = "/o/" + here.Slug;
        var others = own.Where(o => o.Id != here.Tenant).Select(o => new OrganizationLink(o.Name, "/o/" + o.Slug));
        var entries = NavigationLines.All.Where(line => here.Allows(line.Needs))
            .Select(line => new NavigationEntry(line.Text, $"{root}/{line.Path}", Section: line.Section, Icon: line.Icon, Shortcut: line.Shortcut));
        return new(new(here.Organization.Name, root), [.. others], person, [.. entries]);
    }
}
