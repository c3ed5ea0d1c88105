namespace Governance.Web.Features.Reviews;

/// <summary>The questions of a section that the queue shows.</summary>
public sealed record ReviewSection(string Key, string Title, IReadOnlyList<ReviewLine> Lines);
