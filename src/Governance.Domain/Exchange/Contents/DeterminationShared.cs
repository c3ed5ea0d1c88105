using Governance.Domain.Reviews;
using Governance.Domain.Scoring;

namespace Governance.Domain.Exchange.Contents;

/// <summary>A determination as the vendor sees it: the judgement and its reason, and nothing of what it is worth.</summary>
/// <param name="DeterminationId">The buyer's id of it, by which it is answered.</param>
/// <param name="Question">Key of the question.</param>
/// <param name="Status">The judgement; Satisfied only where an earlier one below it was shared.</param>
/// <param name="Reason">Why.</param>
public sealed record DeterminationShared(DeterminationId DeterminationId, string Question, DeterminationStatus Status, string? Reason);
