namespace Governance.Data.Assessments;

/// <summary>What a person wants to ask of what is not proven.</summary>
/// <param name="DueOn">The last day to submit; proof has to hold until then.</param>
/// <param name="AfterAll">Keys of questions that are asked although they need not be.</param>
/// <param name="Seen">The hash of the plan that the page showed.</param>
/// <param name="Note">Words to the vendor.</param>
public sealed record GapOrder(DateOnly DueOn, IReadOnlyCollection<string> AfterAll, string? Seen, string? Note);
