using Governance.Domain.Templates;

namespace Governance.Web.Features.QuestionnaireImports;

/// <summary>A questionnaire that was read.</summary>
public sealed record QuestionnaireImportRow(QuestionnaireImportId Id, string FileName, DateTimeOffset ReadAt, DateTimeOffset? ImportedAt);
