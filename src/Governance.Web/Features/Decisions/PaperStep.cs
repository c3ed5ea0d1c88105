namespace Governance.Web.Features.Decisions;

/// <summary>What a person does next with a paper.</summary>
public enum PaperStep
{
    /// <summary>Nothing; it is somebody else’s turn.</summary>
    Wait,
    /// <summary>Make the scorecard of the latest submission.</summary>
    MakeScorecard,
    /// <summary>Recommend a decision.</summary>
    Recommend,
    /// <summary>Give the second opinion.</summary>
    Opine,
    /// <summary>Decide.</summary>
    Decide,
    /// <summary>Read what was decided.</summary>
    ReadDecision,
}
