namespace Governance.Domain.Gaps;

/// <summary>What a gap questionnaire does with a question of the assessment whose gaps it fills.</summary>
public enum GapOutcome
{
    /// <summary>It is asked again: it is not proven.</summary>
    Asked,
    /// <summary>It need not be asked, and whoever sends wants it asked all the same.</summary>
    AskedAfterAll,
    /// <summary>It is left out: it is proven, or was rightly left out then.</summary>
    LeftOut,
    /// <summary>It is left out: with the answers of last time it does not apply, and none of those is asked again.</summary>
    DoesNotApply,
}
