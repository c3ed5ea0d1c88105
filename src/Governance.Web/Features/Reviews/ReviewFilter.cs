namespace Governance.Web.Features.Reviews;

/// <summary>Which questions the queue shows.</summary>
public enum ReviewFilter
{
    /// <summary>Those that nobody has decided yet.</summary>
    Open,
    /// <summary>Those that differ from the submission before.</summary>
    Changed,
    /// <summary>Those that are new, or answered otherwise, since the assessment that this one follows.</summary>
    Since,
    /// <summary>Those with a determination below Satisfied.</summary>
    Short,
    /// <summary>Every one.</summary>
    All,
}
