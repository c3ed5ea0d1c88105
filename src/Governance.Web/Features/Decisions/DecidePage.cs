namespace Governance.Web.Features.Decisions;

/// <summary>The form of a decision with what lies before the committee.</summary>
public sealed record DecidePage(PaperPage Page, DecideForm Form);
