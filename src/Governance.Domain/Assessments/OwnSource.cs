namespace Governance.Domain.Assessments;

/// <summary>What the assessor's own people answered an assessment from, where the vendor does not answer it.</summary>
public enum OwnSource
{
    /// <summary>Documents that anybody may read.</summary>
    PublicDocuments,
    /// <summary>The vendor's own completed questionnaire, which it offered instead of answering.</summary>
    OfferedQuestionnaire,
}
