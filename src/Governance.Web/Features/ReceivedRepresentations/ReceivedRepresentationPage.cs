using Governance.Domain.Scoring;

namespace Governance.Web.Features.ReceivedRepresentations;

/// <summary>A received representation with what relied on it.</summary>
/// <param name="Received">As it was received.</param>
/// <param name="Decisions">The decisions that relied on it, the latest first.</param>
/// <param name="Problems">What is wrong with hash and signature as of now; none where both hold.</param>
public sealed record ReceivedRepresentationPage(ReceivedRepresentation Received, IReadOnlyList<RelyingDecision> Decisions, IReadOnlyList<string> Problems)
{
    /// <summary>Whether the signatory signed with a key of their own.</summary>
    public bool HasKey => Received.Stated.Assertion is not null;

    /// <summary>Whether a later submission superseded it.</summary>
    public bool IsSuperseded => Received.Assessment.LatestSubmission > Received.Made.Number;

    /// <summary>How many answers are in a state.</summary>
    public int Count(AnswerState state) => Received.Made.Answers.Count(answer => answer.State == state);

    /// <summary>What was not answered plainly, which the statement takes as its exceptions.</summary>
    public IReadOnlyList<StatedAnswer> Exceptions =>
        [.. Received.Sections().SelectMany(part => part.Answers).Where(stated => stated.Answer.State is AnswerState.Declined or AnswerState.NotApplicable or AnswerState.Unanswered)];
}
