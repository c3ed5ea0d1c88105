namespace Governance.Web.Features.Evidence;

/// <summary>What became of a zip.</summary>
/// <param name="Files">How many files were taken in.</param>
/// <param name="Attached">Beside how many answers, counted once for each file.</param>
/// <param name="Problems">Why nothing was, each with its place, as a sentence; empty where it was.</param>
public sealed record AnswerArchiveOutcome(int Files, int Attached, IReadOnlyList<string> Problems);
