namespace Governance.Formats.Questionnaires.Trees;

/// <summary>A condition as it stands in the file, over one question or over all that a heading holds.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Wish">What it asks.</param>
internal sealed record Guard(string Place, Wish Wish);
