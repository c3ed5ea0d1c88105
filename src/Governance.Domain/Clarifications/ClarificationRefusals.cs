namespace Governance.Domain.Clarifications;

/// <summary>Everything that asking and answering between the two sides can refuse.</summary>
public static class ClarificationRefusals
{
    /// <summary>There are words, and not without end.</summary>
    public static readonly Refusal TextMissing = new(nameof(TextMissing), "Write at most 4,000 characters; the other side reads them.", RefusalKind.Input);
    /// <summary>One asks about what is there.</summary>
    public static readonly Refusal NoSuchQuestion = new(nameof(NoSuchQuestion), "The questionnaire has no such question.", RefusalKind.Input);
    /// <summary>What is over is over.</summary>
    public static readonly Refusal Closed = new(nameof(Closed), "The questionnaire was declined or taken back, so nothing is asked or answered about it any more.");
    /// <summary>One answers what was asked.</summary>
    public static readonly Refusal NothingToAnswer = new(nameof(NothingToAnswer), "Nothing here waits for your answer. To add something, ask.");
}
