namespace Governance.Domain.AnswerBooks;

/// <summary>What somebody fills in about a question in a workbook.</summary>
public enum BookField
{
    /// <summary>How the question is dealt with.</summary>
    State,
    /// <summary>The answer itself.</summary>
    Answer,
    /// <summary>Words to it.</summary>
    Comment,
    /// <summary>Why it is declined or does not apply.</summary>
    Reason,
    /// <summary>Who performs it.</summary>
    Subservice,
    /// <summary>What is offered instead.</summary>
    Offer,
    /// <summary>The compensating control.</summary>
    Compensating,
    /// <summary>Its last day.</summary>
    CompensatingUntil,
    /// <summary>How sensitive the answer is.</summary>
    Label,
}
