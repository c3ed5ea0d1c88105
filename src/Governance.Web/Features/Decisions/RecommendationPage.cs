namespace Governance.Web.Features.Decisions;

/// <summary>The form of a recommendation with what is known so far.</summary>
public sealed record RecommendationPage(PaperPage Page, RecommendationForm Form);
