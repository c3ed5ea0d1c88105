namespace Governance.Web.Features.Evidence;

/// <summary>What became of a zip.</summary>
/// <param name="Read">What it brought; where it has problems, nothing was taken.</param>
/// <param name="Attached">Beside how many answers files were put, counted once for each file.</param>
public sealed record AnswerArchiveOutcome(AnswerArchive Read, int Attached);
