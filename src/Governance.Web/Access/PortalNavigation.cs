using Governance.Data;
using Governance.Web.Hosting;
using Governance.Web.Look;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Access;

/// <summary>What stands around a page: the organization in the address, the person's others, and the pages they may see.</summary>
public sealed class PortalNavigation(GovernanceDb db, OrganizationContext here, Visitor visitor) : INavigation
{
    /// <inheritdoc />
    public async ValueTask<Surroundings> ReadAsync(CancellationToken stop)
    {
        if (!visitor.IsSignedIn) return new(null, [], null, []);
        var person = new SignedInPerson(visitor.Name, "/account", "/sign-out");
        var own = await db.OrganizationsOf(visitor.Id).TagWith(StatementCount.Context).Take(50).ToListAsync(stop);
        var others = own.Where(o => !here.Entered || o.Slug != here.Organization.Slug).Select(o => new OrganizationLink(o.Name, "/o/" + o.Slug));
        if (!here.Entered) return new(null, [.. others], person, [.. own.Select(o => new NavigationEntry(o.Name, "/o/" + o.Slug, Section: "Organizations", Icon: "building"))]);
        var root = "/o/" + here.Slug;
        var entries = NavigationLines.All.Where(line => here.Allows(line.Needs))
            .Select(line => new NavigationEntry(line.Text, $"{root}/{line.Path}", Section: line.Section, Icon: line.Icon, Shortcut: line.Shortcut));
        return new(new(here.Organization.Name, root), [.. others], person, [.. entries]);
    }
}
