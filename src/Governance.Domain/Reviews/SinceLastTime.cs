namespace Governance.Domain.Reviews;

/// <summary>How an answer compares with the one of the assessment that its own follows.</summary>
public enum SinceLastTime
{
    /// <summary>The question was not asked then.</summary>
    NewQuestion,
    /// <summary>It says the same, and rests on the same files.</summary>
    AsThen,
    /// <summary>It says something else, or rests on other files.</summary>
    Changed,
}
