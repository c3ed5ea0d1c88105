namespace Governance.Web.Features.Decisions;

/// <summary>What nobody knows yet of an assessment, as far as the portal can tell.</summary>
/// <param name="Unopened">Titles of the files of the latest submission that nobody here has opened.</param>
/// <param name="Files">How many files it brought.</param>
/// <param name="Untold">How many determinations the vendor has yet to be told of.</param>
public sealed record PaperUnknowns(IReadOnlyList<string> Unopened, int Files, int Untold)
{
    /// <summary>Nothing was submitted, so that nothing is missing from it.</summary>
    public static PaperUnknowns None { get; } = new([], 0, 0);
}
