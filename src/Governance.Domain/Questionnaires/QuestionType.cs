namespace Governance.Domain.Questionnaires;

/// <summary>What form an answer takes. Yes, partly and no are a <see cref="Choice"/> whose question allows <em>not applicable</em> as a state.</summary>
public enum QuestionType
{
    /// <summary>One of the options.</summary>
    Choice,
    /// <summary>Any of the options.</summary>
    Multiple,
    /// <summary>A number in the question's unit.</summary>
    Number,
    /// <summary>Free text.</summary>
    Text,
    /// <summary>A day.</summary>
    Date,
    /// <summary>Rows under the question's columns.</summary>
    Table,
    /// <summary>One or more files.</summary>
    File,
}
