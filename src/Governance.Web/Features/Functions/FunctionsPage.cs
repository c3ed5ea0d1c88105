using Governance.Domain.Engagements;

namespace Governance.Web.Features.Functions;

/// <summary>One page of the buyer's functions by name, and where the next begins.</summary>
public sealed record FunctionsPage(IReadOnlyList<Function> Rows, string? Next, string? Search);
