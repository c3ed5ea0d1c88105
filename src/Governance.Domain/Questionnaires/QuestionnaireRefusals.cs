namespace Governance.Domain.Questionnaires;

/// <summary>Everything that a received questionnaire can refuse.</summary>
public static class QuestionnaireRefusals
{
    /// <summary>The buyer took it back.</summary>
    public static readonly Refusal Recalled = new(nameof(Recalled), "The buyer took this questionnaire back. What you answered stays with you.");
    /// <summary>It was declined.</summary>
    public static readonly Refusal Declined = new(nameof(Declined), "This questionnaire was declined. The buyer can send it again.");
    /// <summary>It was accepted before.</summary>
    public static readonly Refusal AlreadyAccepted = new(nameof(AlreadyAccepted), "This questionnaire was accepted before.");
    /// <summary>Answers were given.</summary>
    public static readonly Refusal AlreadySubmitted = new(nameof(AlreadySubmitted), "Answers were submitted already, so the questionnaire can no longer be declined or moved.");
    /// <summary>Work begins after acceptance.</summary>
    public static readonly Refusal NotAccepted = new(nameof(NotAccepted), "Accept the questionnaire first; then it can be answered.");
    /// <summary>Only returned questions are open again.</summary>
    public static readonly Refusal NotReturned = new(nameof(NotReturned), "This question was submitted and not returned, so its answer stands.");
    /// <summary>There is nothing to submit.</summary>
    public static readonly Refusal NothingOpen = new(nameof(NothingOpen), "Everything is submitted, and the buyer has returned nothing.");
    /// <summary>More time is later.</summary>
    public static readonly Refusal NotLater = new(nameof(NotLater), "Ask for a day after the due date.", RefusalKind.Input);
    /// <summary>More time has an end.</summary>
    public static readonly Refusal TooFar = new(nameof(TooFar), "Ask for a date at most two years after the one that holds.", RefusalKind.Input);
    /// <summary>Reasons are given.</summary>
    public static readonly Refusal ReasonMissing = new(nameof(ReasonMissing), "Give a reason of at most 1,000 characters; the buyer reads it.", RefusalKind.Input);
}
