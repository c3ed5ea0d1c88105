using Governance.Domain.Audit;

namespace Governance.Domain.Organizations;

/// <summary>A company on the portal, owner of its rows. It buys, sells, or does both.</summary>
public sealed class Organization : IGlobal
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaxNameLength = 120;

    private readonly List<IEvent> events = [];

    private Organization() { }

    /// <summary>The owner that its rows name.</summary>
    public TenantId Id { get; private set; }

    /// <summary>Its name in URLs; never changes, so that links keep working.</summary>
    public Slug Slug { get; private set; } = null!;

    /// <summary>What it calls itself.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether it assesses vendors.</summary>
    public bool Buys { get; private set; }

    /// <summary>Whether it is assessed by buyers.</summary>
    public bool Sells { get; private set; }

    /// <summary>When it joined the portal.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Founds an organization. Refuses one without a name, or that neither buys nor sells.</summary>
    public static Organization Found(Slug slug, string name, bool buys, bool sells, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(slug);
        if (slug.IsReserved) throw new Refused(OrganizationRefusals.SlugReserved);
        if (!buys && !sells) throw new Refused(OrganizationRefusals.NeitherBuysNorSells);
        var organization = new Organization { Id = new TenantId(Ids.New()), Slug = slug, Buys = buys, Sells = sells, CreatedAt = now };
        organization.Name = Checked(name);
        organization.events.Add(new OrganizationFounded(organization.Name, slug.Value, buys, sells));
        return organization;
    }

    /// <summary>An organization that was founded earlier, as it is kept; nothing happens to it.</summary>
    public static Organization AsKept(TenantId id, Slug slug, string name, bool buys, bool sells, DateTimeOffset createdAt) =>
        new() { Id = id, Slug = slug, Name = name, Buys = buys, Sells = sells, CreatedAt = createdAt };

    /// <summary>Takes another name. Refuses an empty or an overlong one.</summary>
    public void Rename(string name)
    {
        var (before, after) = (Name, Checked(name));
        if (string.Equals(before, after, StringComparison.Ordinal)) return;
        Name = after;
        events.Add(new OrganizationRenamed(before, after));
    }

    /// <summary>Notes that somebody takes the whole audit trail out.</summary>
    /// <param name="entries">How many entries it holds.</param>
    /// <param name="by">Who.</param>
    public void NoteExport(long entries, UserId by) => events.Add(new AuditBundleExported(entries, by));

    /// <summary>Hands over what happened, once; each becomes an entry of the organization's own audit chain.</summary>
    public IReadOnlyList<IEvent> TakeEvents()
    {
        IEvent[] taken = [.. events];
        events.Clear();
        return taken;
    }

    /// <summary>The role of whoever founds it: the administrator of each side it is on.</summary>
    public IReadOnlyList<Role> FoundersRoles() => (Buys, Sells) switch
    {
        (true, true) => [Role.Owner, Role.VendorOwner],
        (true, false) => [Role.Owner],
        (false, _) => [Role.VendorOwner],
    };

    /// <summary>Refuses roles of a side that the organization is not on, and an empty set of roles.</summary>
    public void CheckRoles(IReadOnlyCollection<Role> roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        if (roles.Count == 0) throw new Refused(OrganizationRefusals.NoRole);
        if (roles.Any(role => RolePermissions.IsBuyers(role) ? !Buys : !Sells)) throw new Refused(OrganizationRefusals.RoleOfOtherSide);
    }

    // buyers and vendors tell each other apart by it: one space is one space, and what looks like a letter is that letter
    private static string Checked(string name)
    {
        var words = string.Join(' ', (name ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (words.Length is 0 or > MaxNameLength) throw new Refused(OrganizationRefusals.NameMissing);
        return words.HasUnseen() || words.MixesAlphabets() ? throw new Refused(OrganizationRefusals.NameDeceives) : words;
    }
}
