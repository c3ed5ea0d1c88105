namespace Governance.Web.Features.Decisions;

/// <summary>The form of an opinion with the recommendation it is about.</summary>
public sealed record OpinionPage(PaperPage Page, OpinionForm Form);
