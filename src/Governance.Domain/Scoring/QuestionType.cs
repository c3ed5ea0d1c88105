namespace Governance.Domain.Scoring;

/// <summary>How a question is answered.</summary>
public enum QuestionType
{
    /// <summary>One of many options.</summary>
    Choice,

    /// <summary>Some of many options.</summary>
    Multiple,

    /// <summary>A number, credited by bands.</summary>
    Number,

    /// <summary>Words; unscored without a determination.</summary>
    Text,

    /// <summary>A date; unscored without a determination.</summary>
    Date,

    /// <summary>A file; unscored without a determination.</summary>
    File,

    /// <summary>Rows; unscored without a determination.</summary>
    Table,
}
