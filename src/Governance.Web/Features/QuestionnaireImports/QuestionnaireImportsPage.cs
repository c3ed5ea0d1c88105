namespace Governance.Web.Features.QuestionnaireImports;

/// <summary>The questionnaires that were read, newest first, and where the next page begins.</summary>
public sealed record QuestionnaireImportsPage(IReadOnlyList<QuestionnaireImportRow> Rows, string? Next);
