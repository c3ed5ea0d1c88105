namespace Governance.Domain.Assessments;

/// <summary>The documents of a questionnaire that is sent.</summary>
public enum DocumentKind
{
    /// <summary>What the vendor sees; both sides keep it.</summary>
    Questionnaire,
    /// <summary>How answers are scored; the buyer alone keeps it.</summary>
    ScoringKey,
    /// <summary>Why a gap questionnaire asks what it asks; the buyer alone keeps it.</summary>
    GapPlan,
}
