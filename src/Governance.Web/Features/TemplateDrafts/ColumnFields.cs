using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>One column of a table as typed; without label it is none.</summary>
public sealed record ColumnFields(string? Label = null, string? Key = null, ColumnType Type = ColumnType.Text);
