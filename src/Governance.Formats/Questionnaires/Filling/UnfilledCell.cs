namespace Governance.Formats.Questionnaires.Filling;

/// <summary>What stands in no cell, and why.</summary>
/// <param name="Question">Key of the question as the file asks it.</param>
/// <param name="Field">What would have stood there.</param>
/// <param name="Place">Sheet and address; of the question, where there is no column.</param>
/// <param name="Text">What is left out; empty where nothing was said.</param>
/// <param name="Reason">Why, as a sentence.</param>
public sealed record UnfilledCell(string Question, FilledField Field, string Place, string Text, string Reason);
