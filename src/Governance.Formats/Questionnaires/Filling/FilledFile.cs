namespace Governance.Formats.Questionnaires.Filling;

/// <summary>A file of somebody else with answers in it.</summary>
/// <param name="Content">The file.</param>
/// <param name="Written">The cells that were written, in the order of the questions; no others differ.</param>
/// <param name="Left">What stands in no cell, in the same order.</param>
public sealed record FilledFile(byte[] Content, IReadOnlyList<FilledCell> Written, IReadOnlyList<UnfilledCell> Left);
