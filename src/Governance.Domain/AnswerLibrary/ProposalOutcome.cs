namespace Governance.Domain.AnswerLibrary;

/// <summary>What was decided about a proposal.</summary>
public enum ProposalOutcome
{
    /// <summary>It became the answer.</summary>
    Taken,
    /// <summary>It is not offered to this question again.</summary>
    Refused,
}
