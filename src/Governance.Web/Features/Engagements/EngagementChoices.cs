using Governance.Web.Look.Forms;

namespace Governance.Web.Features.Engagements;

/// <summary>What can be chosen in the form of an engagement, and whose service it is.</summary>
public sealed record EngagementChoices(string Vendor, IReadOnlyList<Choice> Owners, IReadOnlyList<Choice> Functions, IReadOnlyList<Choice> Entities)
{
    /// <summary>Nothing yet.</summary>
    public static EngagementChoices None { get; } = new("", [], [], []);
}
