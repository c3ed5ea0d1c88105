namespace Governance.Domain.Engagements;

/// <summary>What the AI system is under Regulation (EU) 2024/1689.</summary>
public enum AiActClass
{
    /// <summary>Not worked out yet.</summary>
    NotAssessed,
    /// <summary>A practice of Article 5.</summary>
    Prohibited,
    /// <summary>High-risk by Article 6.</summary>
    HighRisk,
    /// <summary>A general-purpose model with systemic risk, Article 51.</summary>
    SystemicRisk,
    /// <summary>A general-purpose model, Article 53.</summary>
    GeneralPurpose,
    /// <summary>Duties of transparency, Article 50.</summary>
    Transparency,
    /// <summary>None of these.</summary>
    Minimal,
}
