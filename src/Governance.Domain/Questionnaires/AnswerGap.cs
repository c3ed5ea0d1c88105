namespace Governance.Domain.Questionnaires;

/// <summary>What an answer lacks before it can be submitted as complete.</summary>
public enum AnswerGap
{
    /// <summary>The answer itself.</summary>
    Answer,
    /// <summary>Why it is declined or does not apply.</summary>
    Reason,
    /// <summary>The name of the organization that performs it.</summary>
    Subservice,
    /// <summary>Evidence that the question requires.</summary>
    Evidence,
}
