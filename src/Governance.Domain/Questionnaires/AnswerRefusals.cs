namespace Governance.Domain.Questionnaires;

/// <summary>Everything that an answer can refuse, beside what does not fit its question.</summary>
public static class AnswerRefusals
{
    /// <summary>Conditions hide, people do not.</summary>
    public static readonly Refusal NotSaid = new(nameof(NotSaid), "Whether a question is asked follows from other answers; it cannot be said.", RefusalKind.Input);
    /// <summary>Some questions apply to everybody.</summary>
    public static readonly Refusal AlwaysApplies = new(nameof(AlwaysApplies), "The buyer asks this of every vendor, so it cannot be left out as not applicable. It can be declined with a reason.", RefusalKind.Input);
    /// <summary>Words are bounded.</summary>
    public static readonly Refusal TooManyWords = new(nameof(TooManyWords), "Comments, reasons, offers and compensating controls have at most 4,000 characters each.", RefusalKind.Input);
    /// <summary>Whoever leaves questions out says why.</summary>
    public static readonly Refusal NotApplicableReason = new(nameof(NotApplicableReason), "Say in at most 4,000 characters why these questions do not apply; the buyer reads it at each of them.", RefusalKind.Input);
    /// <summary>What was done at once can be undone where it still stands.</summary>
    public static readonly Refusal NothingToUndo = new(nameof(NothingToUndo), "Somebody has changed each of these questions since, so there is nothing to undo.");
    /// <summary>There is something to leave out.</summary>
    public static readonly Refusal NothingLeftOut = new(nameof(NothingLeftOut), "Something was said to each of these questions meanwhile, so nothing was marked. Open the page anew.");
    /// <summary>Names are bounded.</summary>
    public static readonly Refusal SubserviceTooLong = new(nameof(SubserviceTooLong), "The name of the organization has at most 200 characters.", RefusalKind.Input);
    /// <summary>Somebody was faster.</summary>
    public static readonly Refusal NothingToConfirm = new(nameof(NothingToConfirm), "Each of these answers was confirmed or changed meanwhile.");
    /// <summary>Another form takes another answer.</summary>
    public static readonly Refusal OtherFormNow = new(nameof(OtherFormNow), "The question is answered in another form now.", RefusalKind.Input);
    /// <summary>What is not offered cannot be chosen.</summary>
    public static readonly Refusal OptionGone = new(nameof(OptionGone), "“{0}” is not offered any more.", RefusalKind.Input);
    /// <summary>Who attaches what is sensitive may grant it.</summary>
    public static readonly Refusal NotYoursToGrant = new(nameof(NotYoursToGrant), "Restricted and pre-release documents are attached by somebody who may grant evidence, because submitting grants them to the buyer.");
}
