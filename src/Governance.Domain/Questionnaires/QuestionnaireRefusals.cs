namespace Governance.Domain.Questionnaires;

/// <summary>Everything that a received questionnaire can refuse.</summary>
public static class QuestionnaireRefusals
{
    /// <summary>The buyer took it back.</summary>
    public static readonly Refusal Recalled = new(nameof(Recalled), "The buyer took this questionnaire back. What you answered stays with you.");
    /// <summary>It was declined.</summary>
    public static readonly Refusal Declined = new(nameof(Declined), "This questionnaire was declined. The buyer can send it again.");
    /// <summary>Something else is offered.</summary>
    public static readonly Refusal Offered = new("OwnOffered", "You offered your own questionnaire instead, and the buyer has not answered yet. Withdraw the offer to go on here.");
    /// <summary>Something else was taken.</summary>
    public static readonly Refusal OfferAccepted = new("OwnAccepted", "The buyer took your own questionnaire instead, so nothing more is answered here.");
    /// <summary>The buyer was asked once.</summary>
    public static readonly Refusal OwnAskedFor = new(nameof(OwnAskedFor), "The buyer was offered your own questionnaire and asked for its own after all.");
    /// <summary>Nothing waits.</summary>
    public static readonly Refusal NothingOffered = new(nameof(NothingOffered), "Nothing that you offered waits for the buyer.");
    /// <summary>A document is offered.</summary>
    public static readonly Refusal NoOfferedFile = new(nameof(NoOfferedFile), "Choose the completed questionnaire among your documents.", RefusalKind.Input);
    /// <summary>What the page showed is what is offered.</summary>
    public static readonly Refusal OfferedFileReplaced = new(nameof(OfferedFileReplaced), "“{0}” has a newer file than the page showed. Look at it, and offer it then.", RefusalKind.Input);
    /// <summary>What was taken back stays so.</summary>
    public static readonly Refusal OfferedGrantTakenBack = new(nameof(OfferedGrantTakenBack), "The grant of “{0}” for this questionnaire was taken back. Choose another document.", RefusalKind.Input);
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
