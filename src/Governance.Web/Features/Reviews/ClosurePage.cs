namespace Governance.Web.Features.Reviews;

/// <summary>What closing a review would do.</summary>
public sealed record ClosurePage(ReviewPage Review, ClosureForm Form);
