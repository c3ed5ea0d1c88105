namespace Governance.Web.Features.Engagements;

/// <summary>One page of engagements, and where the next begins.</summary>
public sealed record EngagementsPage(EngagementFilter Filter, IReadOnlyList<EngagementRow> Rows, string? Next);
