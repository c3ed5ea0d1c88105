using Governance.Domain.Engagements;

namespace Governance.Web.Features.Engagements;

/// <summary>An engagement beside its vendor's name.</summary>
internal sealed class ListedEngagement
{
    /// <summary>The engagement.</summary>
    public required Engagement Engagement { get; init; }

    /// <summary>The vendor.</summary>
    public required string Vendor { get; init; }
}
