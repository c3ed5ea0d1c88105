namespace Governance.Domain.Assessments;

/// <summary>What a vendor says to a questionnaire.</summary>
public enum AcknowledgementOutcome
{
    /// <summary>It will answer by the due date.</summary>
    Accepted,
    /// <summary>It will answer, and asks for a later date.</summary>
    TimeAsked,
    /// <summary>It will not answer.</summary>
    Declined,
}
