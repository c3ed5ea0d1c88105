namespace Governance.Domain.FoundAnswers;

/// <summary>Everything that answering from public documents can refuse.</summary>
public static class FoundAnswerRefusals
{
    /// <summary>A question that was not asked.</summary>
    public static readonly Refusal NoSuchQuestion = new("NoSuchFoundQuestion", "The questionnaire has no such question.", RefusalKind.Input);
    /// <summary>What only the vendor can say of itself.</summary>
    public static readonly Refusal VendorSays = new(nameof(VendorSays), "Only the vendor can decline a question, or say who performs a control for it. Answer it, or say that nothing tells.", RefusalKind.Input);
    /// <summary>Some questions apply to everybody.</summary>
    public static readonly Refusal Applies = new("FoundQuestionApplies", "This question applies to every vendor. Answer it, or say that nothing tells.", RefusalKind.Input);
    /// <summary>An answer says something.</summary>
    public static readonly Refusal NothingFound = new("NothingFoundSaid", "Give the answer, or say that nothing tells.", RefusalKind.Input);
    /// <summary>Whoever leaves a question out says why.</summary>
    public static readonly Refusal NoReason = new("FoundWithoutReason", "Say why the question does not apply.", RefusalKind.Input);
    /// <summary>No answer without where it stands.</summary>
    public static readonly Refusal NoSource = new("FoundWithoutSource", "Name what says so: where it stands, and the passage relied on; of a public document also its address, title and day.", RefusalKind.Input);
    /// <summary>Another file was offered, or none.</summary>
    public static readonly Refusal NotTheOffered = new(nameof(NotTheOffered), "Answers to this assessment are taken from the questionnaire that the vendor offered, and from nothing else.", RefusalKind.Input);
    /// <summary>A place of a file that was never offered.</summary>
    public static readonly Refusal NoneOffered = new(nameof(NoneOffered), "The vendor offered no questionnaire of its own for this assessment. Name a public document by its address.", RefusalKind.Input);
    /// <summary>Sources are bounded.</summary>
    public static readonly Refusal TooManySources = new(nameof(TooManySources), "Name at most 5 documents beside one answer.", RefusalKind.Input);
    /// <summary>One document, one passage.</summary>
    public static readonly Refusal SourceTwice = new(nameof(SourceTwice), "The same passage of the same document stands there twice. Leave one out.", RefusalKind.Input);
    /// <summary>Nothing to review.</summary>
    public static readonly Refusal NothingAnswered = new("NothingFoundYet", "No question is answered yet, so there is nothing to hand in.");
    /// <summary>A return is answered.</summary>
    public static readonly Refusal NothingChanged = new("NothingFoundSince", "Nothing was changed since the questions were returned. Answer them anew, or say at each what was looked for.");
}
