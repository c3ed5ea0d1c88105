namespace Governance.Web.Features.Undertakings;

/// <summary>What the address asks of the list of what is owed.</summary>
/// <param name="Met">What was met instead of what is still owed.</param>
/// <param name="Owner">What one colleague sees to.</param>
/// <param name="After">Where the page begins.</param>
public sealed record UndertakingFilter(bool Met = false, Guid? Owner = null, string? After = null);
