namespace Governance.Domain.Campaigns;

/// <summary>A rule that proposes a questionnaire for the engagements that it fits.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Template">Key of the template that it proposes.</param>
/// <param name="When">What it looks for.</param>
/// <param name="Because">Why, in a sentence that people read.</param>
public sealed record ScopingRule(string Key, string Template, ScopingTest When, string Because);
