namespace Governance.Formats.Questionnaires.Filling;

/// <summary>A cell that was written.</summary>
/// <param name="Question">Key of the question as the file asks it.</param>
/// <param name="Field">What stands there now.</param>
/// <param name="Place">Sheet and address.</param>
/// <param name="Text">As text.</param>
public sealed record FilledCell(string Question, FilledField Field, string Place, string Text);
