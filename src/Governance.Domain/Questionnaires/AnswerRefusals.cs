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
    /// <summary>Names are bounded.</summary>
    public static readonly Refusal SubserviceTooLong = new(nameof(SubserviceTooLong), "The name of the organization has at most 200 characters.", RefusalKind.Input);
    /// <summary>Who attaches what is sensitive may grant it.</summary>
    public static readonly Refusal NotYoursToGrant = new(nameof(NotYoursToGrant), "Restricted and pre-release documents are attached by somebody who may grant evidence, because submitting grants them to the buyer.");
}
