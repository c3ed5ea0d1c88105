namespace Governance.Web.Features.ReceivedEvidenceFiles;

/// <summary>One page of received files.</summary>
/// <param name="Rows">The newest first.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
/// <param name="Assessment">The assessment that it is narrowed to.</param>
/// <param name="Today">For grants that ended.</param>
public sealed record ReceivedPage(IReadOnlyList<ReceivedRow> Rows, string? Next, Guid? Assessment, DateOnly Today);
