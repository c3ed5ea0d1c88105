namespace Governance.Web.Features.QuestionnaireImports;

/// <summary>A line of a dry run.</summary>
/// <param name="Number">Counted from 1, for paging.</param>
/// <param name="Outcome">What would become of it.</param>
/// <param name="Place">Where it stands in the file.</param>
/// <param name="Section">The section of a question.</param>
/// <param name="Text">The question; empty for others.</param>
/// <param name="Becomes">What it would become, or why it would not.</param>
public sealed record DryRunLine(int Number, DryRunOutcome Outcome, string Place, string Section, string Text, string Becomes);
