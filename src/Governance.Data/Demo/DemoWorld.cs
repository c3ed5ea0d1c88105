using Governance.Domain;
using Governance.Domain.Organizations;

namespace Governance.Data.Demo;

/// <summary>Who and what the story has made so far, by the names that it uses.</summary>
public sealed class DemoWorld(DemoStory story, DateTimeOffset now)
{
    /// <summary>The day on which the story ends: today.</summary>
    public DateTimeOffset Now { get; } = now;

    /// <summary>The story.</summary>
    public DemoStory Story { get; } = story;

    /// <summary>Organizations by slug.</summary>
    public IDictionary<string, Organization> Organizations { get; } = new Dictionary<string, Organization>(StringComparer.Ordinal);

    /// <summary>People by address.</summary>
    public IDictionary<string, UserId> People { get; } = new Dictionary<string, UserId>(StringComparer.Ordinal);

    /// <summary>The address of somebody in an organization.</summary>
    public string Address(string organization, string mail) => $"{mail}@{Story.Organizations.Single(o => string.Equals(o.Slug, organization, StringComparison.Ordinal)).Domain}";

    /// <summary>Somebody in an organization.</summary>
    public UserId Person(string organization, string mail) => People[Address(organization, mail)];

    /// <summary>Whoever administers an organization.</summary>
    public UserId Administrator(string organization) =>
        Person(organization, Story.Organizations.Single(o => string.Equals(o.Slug, organization, StringComparison.Ordinal)).People.First(p => RolePermissions.Of(p.Roles).Contains(Permission.ManageMembers)).Mail);
}
