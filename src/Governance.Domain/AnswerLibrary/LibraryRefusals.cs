namespace Governance.Domain.AnswerLibrary;

/// <summary>Everything that the answer library can refuse.</summary>
public static class LibraryRefusals
{
    /// <summary>Drafts are no answers.</summary>
    public static readonly Refusal NotSubmitted = new(nameof(NotSubmitted), "Answers go into the library after they were submitted. What was returned is a draft until it is submitted again.");
    /// <summary>Some answers say nothing that can be said again.</summary>
    public static readonly Refusal NothingToKeep = new(nameof(NothingToKeep), "An answer that declines, says nothing or is a file alone cannot be kept.", RefusalKind.Input);
    /// <summary>Pre-release facts are kept by an act of their own.</summary>
    public static readonly Refusal PreReleaseAlone = new(nameof(PreReleaseAlone), "An answer labelled pre-release is kept by an act of its own, not together with others.", RefusalKind.Input);
    /// <summary>Nothing was chosen.</summary>
    public static readonly Refusal NoneChosen = new(nameof(NoneChosen), "Choose at least one answer.", RefusalKind.Input);
    /// <summary>A page has so many at most.</summary>
    public static readonly Refusal TooMany = new(nameof(TooMany), "Choose at most 300 answers at once.", RefusalKind.Input);
    /// <summary>One file has so many at most.</summary>
    public static readonly Refusal TooManyOfFile = new(nameof(TooManyOfFile), "One file gives at most 5,000 answers. Divide it, or leave sheets out.");
    /// <summary>Answers of a file were given on a day.</summary>
    public static readonly Refusal NoDay = new(nameof(NoDay), "Give the day on which the questionnaire was answered, today at the latest.", RefusalKind.Input);
    /// <summary>A library answer has a question.</summary>
    public static readonly Refusal QuestionMissing = new(nameof(QuestionMissing), "Give the question, in at most 2,000 characters.", RefusalKind.Input);
    /// <summary>It has an answer.</summary>
    public static readonly Refusal AnswerMissing = new(nameof(AnswerMissing), "Give the answer, in at most 20,000 characters.", RefusalKind.Input);
    /// <summary>Words are bounded.</summary>
    public static readonly Refusal CommentTooLong = new(nameof(CommentTooLong), "A comment has at most 4,000 characters.", RefusalKind.Input);
    /// <summary>So is a reason.</summary>
    public static readonly Refusal ReasonTooLong = new(nameof(ReasonTooLong), "The reason why it does not apply has at most 4,000 characters.", RefusalKind.Input);
    /// <summary>It has a label.</summary>
    public static readonly Refusal NoLabel = new(nameof(NoLabel), "Choose how sensitive the answer is.", RefusalKind.Input);
    /// <summary>It has an end.</summary>
    public static readonly Refusal NoEnd = new(nameof(NoEnd), "Give the last day on which the answer is taken for true, at most three years from now.", RefusalKind.Input);
    /// <summary>A table is changed where it is answered.</summary>
    public static readonly Refusal RowsStand = new(nameof(RowsStand), "The rows of a table stand as they were answered. Keep the newer answer of a questionnaire instead.", RefusalKind.Input);
    /// <summary>What is retired does not change.</summary>
    public static readonly Refusal Retired = new(nameof(Retired), "This answer was taken out of the library.");
    /// <summary>What was offered is offered no more as it was.</summary>
    public static readonly Refusal NotOffered = new(nameof(NotOffered), "What was proposed has changed since you opened the page, so nothing was entered. The page shows how it is now.");
}
