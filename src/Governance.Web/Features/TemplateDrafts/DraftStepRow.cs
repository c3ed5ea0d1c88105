namespace Governance.Web.Features.TemplateDrafts;

/// <summary>An edit in the history of a draft.</summary>
public sealed record DraftStepRow(int Number, string Words, DateTimeOffset MadeAt, string? By);
