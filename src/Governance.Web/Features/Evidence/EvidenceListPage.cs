namespace Governance.Web.Features.Evidence;

/// <summary>One page of documents.</summary>
/// <param name="Rows">The newest first.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
/// <param name="Search">The filter by words.</param>
public sealed record EvidenceListPage(IReadOnlyList<EvidenceRow> Rows, string? Next, string? Search)
{
    /// <summary>How much of the organization's room is used: "1.2 GiB of 20 GiB".</summary>
    public string Used { get; init; } = "";
}
