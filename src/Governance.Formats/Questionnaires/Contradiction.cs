namespace Governance.Formats.Questionnaires;

/// <summary>An answer that its comment gainsays.</summary>
/// <param name="Question">The question in its own words.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Comment">The comment.</param>
public sealed record Contradiction(string Question, string Answer, string Comment);
