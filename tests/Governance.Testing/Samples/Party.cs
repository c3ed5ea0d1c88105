using Governance.Domain.Organizations;

namespace Governance.Testing.Samples;

/// <summary>An organization with one member of each role, each at a browser.</summary>
public sealed class Party
{
    private readonly Dictionary<Role, (Member Member, Browser Browser)> people;

    private readonly Member everybody;

    private Party(Organization organization, Dictionary<Role, (Member Member, Browser Browser)> people, Member everybody, Browser browser) =>
        (Organization, this.people, this.everybody, Everybody) = (organization, people, everybody, browser);

    /// <summary>The organization.</summary>
    public Organization Organization { get; }

    /// <summary>The browser of one more, who has every role.</summary>
    public Browser Everybody { get; private set; }

    /// <summary>Founds it and lets its people in.</summary>
    public static async Task<Party> FoundAsync(TestData data, string name)
    {
        ArgumentNullException.ThrowIfNull(data);
        var organization = await data.OrganizationAsync(name, buys: true, sells: true);
        var members = new Dictionary<Role, (Member, Browser)>();
        foreach (var role in Enum.GetValues<Role>())
        {
            var member = await data.MemberAsync(organization, role);
            members[role] = (member, await data.SignInAsync(member));
        }
        var all = await data.MemberAsync(organization, Enum.GetValues<Role>());
        return new(organization, members, all, await data.SignInAsync(all));
    }

    /// <summary>Lets everybody sign in anew, so that what asks who it is within five minutes does not ask.</summary>
    public async Task SignInAsync(TestData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        foreach (var (role, (member, _)) in people.ToList()) people[role] = (member, await data.SignInAsync(member));
        Everybody = await data.SignInAsync(everybody);
    }

    /// <summary>The member with a role.</summary>
    public Member this[Role role] => people[role].Member;

    /// <summary>The browser of the member with a role.</summary>
    public Browser At(Role role) => people[role].Browser;

    /// <summary>Opening a page; the path is within the organization.</summary>
    public Sample Get(string path) => new(this, null, "GET", Full(path));

    /// <summary>Sending the form with this action from a page, as the page has it but for what is typed.</summary>
    public Sample Post(string page, string action, params (string Name, string Value)[] typed) => new(this, null, "POST", Full(action)) { Page = Full(page), Typed = typed };

    /// <summary>What the script of a page sends.</summary>
    public Sample Call(string page, string action, params (string Name, string Value)[] typed) => Post(page, action, typed) with { Script = true };

    private string Full(string path) => $"/o/{Organization.Slug}/{path}".TrimEnd('/');
}
