using Governance.Domain.Catalogs;

namespace Governance.Domain.Campaigns;

/// <summary>A rule that proposes a baseline for the engagements that it fits.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Baseline">The baseline that it proposes.</param>
/// <param name="When">What it looks for.</param>
/// <param name="Because">Why, in a sentence that people read.</param>
public sealed record BaselineRule(string Key, Baseline Baseline, ScopingTest When, string Because);
