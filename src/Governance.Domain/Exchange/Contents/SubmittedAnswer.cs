using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Domain.Exchange.Contents;

/// <summary>The answer to one question as submitted.</summary>
/// <param name="Question">Key of the question.</param>
/// <param name="State">What the vendor did with it.</param>
/// <param name="Label">How sensitive the answer is.</param>
/// <param name="Value">The answer itself, where there is one.</param>
/// <param name="Comment">The vendor's words to it.</param>
/// <param name="Subservice">Who performs it, where it is inherited.</param>
/// <param name="Reason">Why it was declined, or does not apply.</param>
/// <param name="Offer">What is offered instead of an answer.</param>
/// <param name="Compensating">The compensating control, where the chosen option asked for one.</param>
/// <param name="CompensatingUntil">Its last day.</param>
public sealed record SubmittedAnswer(
    string Question,
    AnswerState State,
    Classification Label,
    AnswerValue? Value = null,
    string? Comment = null,
    string? Subservice = null,
    string? Reason = null,
    string? Offer = null,
    string? Compensating = null,
    DateOnly? CompensatingUntil = null);
