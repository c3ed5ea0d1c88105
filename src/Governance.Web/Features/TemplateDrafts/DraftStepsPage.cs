namespace Governance.Web.Features.TemplateDrafts;

/// <summary>One page of the history of a draft, the latest edit first.</summary>
public sealed record DraftStepsPage(Guid Draft, string Title, IReadOnlyList<DraftStepRow> Rows, string? Next);
