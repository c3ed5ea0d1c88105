namespace Governance.Web.Look;

/// <summary>How far a section of a questionnaire is.</summary>
public enum SectionState
{
    /// <summary>No question has an answer.</summary>
    NotStarted,

    /// <summary>Some questions have one.</summary>
    InProgress,

    /// <summary>The other side sent some questions back.</summary>
    Returned,

    /// <summary>Nothing is left to do.</summary>
    Ready,

    /// <summary>The section does not apply, for a reason that stands beside it.</summary>
    NotApplicable,
}
