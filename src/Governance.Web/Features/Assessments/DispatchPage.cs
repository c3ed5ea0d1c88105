using Governance.Web.Look.Forms;

namespace Governance.Web.Features.Assessments;

/// <summary>The choices of sending.</summary>
/// <param name="Form">What is chosen so far.</param>
/// <param name="Engagements">To choose from.</param>
/// <param name="Templates">The published templates.</param>
/// <param name="Search">The words that narrow the engagements.</param>
/// <param name="More">Whether there are more engagements than are shown.</param>
public sealed record DispatchPage(DispatchForm Form, IReadOnlyList<EngagementChoice> Engagements, IReadOnlyList<Choice> Templates, string? Search, bool More);
