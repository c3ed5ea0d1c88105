namespace Governance.Domain.Questionnaires;

/// <summary>How much of an answer an edit says anew.</summary>
public enum AnswerReach
{
    /// <summary>All of it.</summary>
    Whole,
    /// <summary>The value, with the state that follows from it; the rest stays as it is.</summary>
    Value,
    /// <summary>All of it, put below what a colleague wrote meanwhile.</summary>
    Together,
    /// <summary>The value, with what a colleague entered meanwhile kept beside it.</summary>
    ValueTogether,
}
