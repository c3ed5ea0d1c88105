namespace Governance.Web.Features.AnswerLibrary;

/// <summary>One page of the library, the newest first.</summary>
/// <param name="Rows">The answers.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
/// <param name="Search">The filter by words.</param>
/// <param name="State">The filter by state.</param>
/// <param name="Today">For what is old.</param>
public sealed record LibraryPage(IReadOnlyList<LibraryRow> Rows, string? Next, string? Search, LibraryFilter State, DateOnly Today);
