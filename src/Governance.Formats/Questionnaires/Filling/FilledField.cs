namespace Governance.Formats.Questionnaires.Filling;

/// <summary>What a file has a column for.</summary>
public enum FilledField
{
    /// <summary>The answer.</summary>
    Answer,
    /// <summary>The comment, with reasons and whatever else belongs to the answer.</summary>
    Comment,
}
