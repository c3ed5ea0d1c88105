using Governance.Domain.Findings;
using Governance.Domain.Scoring;

namespace Governance.Domain.Scorecards;

/// <summary>A finding as it stood.</summary>
/// <param name="Reference">What people call it.</param>
/// <param name="Question">Key of the question.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Seen">What was seen.</param>
/// <param name="Severity">How severe.</param>
/// <param name="State">Where it stood.</param>
/// <param name="RaisedOn">When it was raised.</param>
public sealed record ScorecardFinding(string Reference, string Question, string Title, string Seen, FindingSeverity Severity, FindingState State, DateOnly RaisedOn);
