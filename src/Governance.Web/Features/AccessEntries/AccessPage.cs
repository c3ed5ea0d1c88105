namespace Governance.Web.Features.AccessEntries;

/// <summary>One page of the ledger.</summary>
/// <param name="Rows">The newest first.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
/// <param name="Evidence">The document that it is narrowed to.</param>
public sealed record AccessPage(IReadOnlyList<AccessRow> Rows, string? Next, Guid? Evidence);
