namespace Governance.Domain.Assessments;

/// <summary>Everything that sending, moving and recalling an assessment can refuse.</summary>
public static class AssessmentRefusals
{
    /// <summary>Nobody to send to.</summary>
    public static readonly Refusal NothingChosen = new(nameof(NothingChosen), "Choose at least one engagement.", RefusalKind.Input);
    /// <summary>The template is not there to be sent.</summary>
    public static readonly Refusal TemplateNotPublished = new(nameof(TemplateNotPublished), "This template is not published. Choose one from the list.", RefusalKind.Input);
    /// <summary>Dates lie ahead.</summary>
    public static readonly Refusal DueInThePast = new(nameof(DueInThePast), "The due date lies before today. Choose today or a later day.", RefusalKind.Input);
    /// <summary>A slip of the hand, such as 9999; with days beyond the calendar nothing could be reckoned.</summary>
    public static readonly Refusal DueTooFar = new(nameof(DueTooFar), "The due date lies more than a hundred years ahead. Choose an earlier day.", RefusalKind.Input);
    /// <summary>The vendor has not claimed its record.</summary>
    public static readonly Refusal VendorNotLinked = new(nameof(VendorNotLinked), "{0} has not joined the portal yet. Invite it from its vendor page.");
    /// <summary>Nobody is known there.</summary>
    public static readonly Refusal NoContact = new(nameof(NoContact), "{0} has no contact. Add one on its vendor page.");
    /// <summary>Nobody here owns it.</summary>
    public static readonly Refusal NoOwner = new(nameof(NoOwner), "{0} has no owner. Name one on the engagement.");
    /// <summary>No factors, no tier.</summary>
    public static readonly Refusal NoFactors = new(nameof(NoFactors), "{0} has no risk factors, so its tier is unknown. Rate them on the engagement.");
    /// <summary>A representation names who may rely on it.</summary>
    public static readonly Refusal NoUsingEntity = new(nameof(NoUsingEntity), "{0} names no legal entity of ours that uses the service. Add one on the engagement.");
    /// <summary>One at a time.</summary>
    public static readonly Refusal AlreadyOpen = new(nameof(AlreadyOpen), "{0} already asks the same template about {1} and is still open. Recall it, or wait for its review.");
    /// <summary>Reasons are given.</summary>
    public static readonly Refusal ReasonMissing = new(nameof(ReasonMissing), "Give a reason of at most 1,000 characters; the vendor reads it.", RefusalKind.Input);
    /// <summary>Notes are bounded.</summary>
    public static readonly Refusal NoteTooLong = new(nameof(NoteTooLong), "A note has at most 2,000 characters.", RefusalKind.Input);
    /// <summary>It was taken back.</summary>
    public static readonly Refusal Recalled = new(nameof(Recalled), "This assessment was recalled, and nothing more happens to it.");
    /// <summary>The vendor will not answer.</summary>
    public static readonly Refusal Declined = new(nameof(Declined), "The vendor declined this assessment. Send a new one if that changes.");
    /// <summary>The review is over.</summary>
    public static readonly Refusal ReviewClosed = new(nameof(ReviewClosed), "The review of this assessment is closed.");
    /// <summary>A return without a query.</summary>
    public static readonly Refusal NothingToReturn = new(nameof(NothingToReturn), "No query is drafted; there is nothing to return.");
    /// <summary>There is nothing to review.</summary>
    public static readonly Refusal NothingSubmitted = new(nameof(NothingSubmitted), "Nothing has been submitted yet, so there is nothing to review.");
    /// <summary>One return at a time.</summary>
    public static readonly Refusal AlreadyReturned = new(nameof(AlreadyReturned), "Questions are with the vendor already. Wait for its next submission.");
    /// <summary>The asked date is the only one that can be agreed to.</summary>
    public static readonly Refusal SameDueDate = new(nameof(SameDueDate), "This is the due date already. Choose another day.", RefusalKind.Input);
    /// <summary>A vendor that can be asked is asked.</summary>
    public static readonly Refusal VendorComes = new(nameof(VendorComes), "{0} is on the portal, and has neither declined this questionnaire nor let its day pass without a word. Send it the questionnaire.", RefusalKind.Input);
    /// <summary>Who answers is the vendor.</summary>
    public static readonly Refusal VendorAnswers = new(nameof(VendorAnswers), "The vendor answers this questionnaire; nobody here does.");
    /// <summary>Nothing waits to be answered.</summary>
    public static readonly Refusal NothingOffered = new("NothingOfferedInstead", "The vendor offers nothing instead that waits for an answer.");
    /// <summary>Nobody answers from what nobody can open.</summary>
    public static readonly Refusal OfferedFileClosed = new(nameof(OfferedFileClosed), "The file that was offered can no longer be opened: its grant was taken back or has ended. Ask for your own questionnaire, or ask the vendor for the file in a clarification.");
    /// <summary>Reading is not taking.</summary>
    public static readonly Refusal NoLeaveToTake = new(nameof(NoLeaveToTake), "The vendor does not say that answers may be taken from its own questionnaire, so it can be read and not taken instead. Ask for it in a clarification, or ask for your own questionnaire.");
    /// <summary>What was handed in is under review.</summary>
    public static readonly Refusal HandedIn = new(nameof(HandedIn), "The answers are handed in and under review. They open again where a reviewer returns questions.");
    /// <summary>What was returned here is answered first.</summary>
    public static readonly Refusal QuestionsAreOpenHere = new(nameof(QuestionsAreOpenHere), "Questions are returned to those of us who answer. The review closes once the answers are handed in again.");
    /// <summary>What was asked is answered first.</summary>
    public static readonly Refusal QuestionsAreOut = new(nameof(QuestionsAreOut), "Questions are with the vendor. The review closes once it has answered them.");
}
