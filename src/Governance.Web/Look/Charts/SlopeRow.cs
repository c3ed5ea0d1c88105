namespace Governance.Web.Look.Charts;

/// <summary>One line from last time to now.</summary>
/// <param name="Text">What changed.</param>
/// <param name="Before">0 to 100, last time.</param>
/// <param name="Now">0 to 100, now.</param>
public sealed record SlopeRow(string Text, decimal Before, decimal Now);
