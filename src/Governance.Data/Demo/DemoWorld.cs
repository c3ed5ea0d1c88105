using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Domain.Organizations;

namespace Governance.Data.Demo;

/// <summary>Who and what the story has made so far, by the names that it uses.</summary>
public sealed class DemoWorld(DemoBook book, DateTimeOffset now)
{
    /// <summary>The day on which the story ends: today.</summary>
    public DateTimeOffset Now { get; } = now;

    /// <summary>Everything that is told.</summary>
    public DemoBook Book { get; } = book;

    /// <summary>Who there is.</summary>
    public DemoStory Story => Book.Story;

    /// <summary>Organizations by slug.</summary>
    public IDictionary<string, Organization> Organizations { get; } = new Dictionary<string, Organization>(StringComparer.Ordinal);

    /// <summary>People by address.</summary>
    public IDictionary<string, UserId> People { get; } = new Dictionary<string, UserId>(StringComparer.Ordinal);

    /// <summary>Documents by the name of their file.</summary>
    public IDictionary<string, (DemoFile Told, EvidenceId Id)> Files { get; } = new Dictionary<string, (DemoFile, EvidenceId)>(StringComparer.Ordinal);

    /// <summary>The beginning of a day so many days ago, UTC.</summary>
    public DateTimeOffset Day(int daysAgo) => new(Now.UtcDateTime.Date.AddDays(-daysAgo), TimeSpan.Zero);

    /// <summary>The address of somebody in an organization.</summary>
    public string Address(string organization, string mail) => $"{mail}@{Story.Organizations.Single(o => string.Equals(o.Slug, organization, StringComparison.Ordinal)).Domain}";

    /// <summary>Somebody in an organization.</summary>
    public UserId Person(string organization, string mail) => People[Address(organization, mail)];

    /// <summary>Whoever administers an organization.</summary>
    public UserId Administrator(string organization) =>
        Person(organization, Story.Organizations.Single(o => string.Equals(o.Slug, organization, StringComparison.Ordinal)).People.First(p => RolePermissions.Of(p.Roles).Contains(Permission.ManageMembers)).Mail);
}
