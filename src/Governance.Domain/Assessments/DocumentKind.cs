namespace Governance.Domain.Assessments;

/// <summary>The two documents that a template becomes when it is sent.</summary>
public enum DocumentKind
{
    /// <summary>What the vendor sees; both sides keep it.</summary>
    Questionnaire,
    /// <summary>How answers are scored; the buyer alone keeps it.</summary>
    ScoringKey,
}
