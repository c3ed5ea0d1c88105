namespace Governance.Web.Features.AnswerImports;

/// <summary>The answered questionnaires that were read, newest first, and where the next page begins.</summary>
public sealed record AnswerImportsPage(IReadOnlyList<AnswerImportRow> Rows, string? Next);
