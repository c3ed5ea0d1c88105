namespace Governance.Domain.Scoring;

/// <summary>What the vendor did with a question, and what the reviewer made of it where that matters.</summary>
public enum AnswerState
{
    /// <summary>Answered.</summary>
    Answered,

    /// <summary>Performed by a named subservice organization.</summary>
    Inherited,

    /// <summary>Not answered, with a reason; earns 0 and is shown apart.</summary>
    Declined,

    /// <summary>Silence, which is not assurance.</summary>
    Unanswered,

    /// <summary>Said not to apply; left out only once accepted.</summary>
    NotApplicable,

    /// <summary>Hidden by its condition; left out only once the answer that hides it was determined.</summary>
    Hidden,
}
