namespace Governance.Domain.Questionnaires;

/// <summary>What a question has to do with the questionnaires that were submitted before.</summary>
public enum PrecedentKind
{
    /// <summary>It was not asked last time.</summary>
    NewQuestion,
    /// <summary>It was asked last time, too.</summary>
    AskedBefore,
    /// <summary>It was asked last time, and is not any more.</summary>
    NoLongerAsked,
}
