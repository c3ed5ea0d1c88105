namespace Governance.Formats.Questionnaires.Sheets;

/// <summary>What a column can be.</summary>
internal enum ColumnRole
{
    /// <summary>The question.</summary>
    Question,
    /// <summary>The answer.</summary>
    Answer,
    /// <summary>The identifier.</summary>
    Id,
    /// <summary>The comment.</summary>
    Comment,
    /// <summary>The section.</summary>
    Section,
    /// <summary>The guidance.</summary>
    Guidance,
    /// <summary>The controls.</summary>
    Control,
    /// <summary>The weight.</summary>
    Weight,
    /// <summary>The form of the answer.</summary>
    AnswerType,
    /// <summary>The answers to choose from.</summary>
    Options,
    /// <summary>What was taken out of a questionnaire: a sheet with such a column lists the past.</summary>
    Removed,
}
