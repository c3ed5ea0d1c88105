namespace Governance.Formats.Questionnaires;

/// <summary>Which column of a sheet is what, by its letters; null where there is none. One column can be two things, such as the identifier that is a control's.</summary>
public sealed record SheetColumns
{
    /// <summary>Nothing found.</summary>
    public static SheetColumns None { get; } = new();

    /// <summary>Whether something stands in another column than the first.</summary>
    public bool IsBeyondFirst => ((string?[])[Id, Section, Question, Guidance, Answer, Comment, Weight, Control, AnswerType, Options]).Any(letters => letters is not (null or "A"));

    /// <summary>The identifier.</summary>
    public string? Id { get; init; }
    /// <summary>The section.</summary>
    public string? Section { get; init; }
    /// <summary>The question.</summary>
    public string? Question { get; init; }
    /// <summary>What helps to answer it.</summary>
    public string? Guidance { get; init; }
    /// <summary>The answer.</summary>
    public string? Answer { get; init; }
    /// <summary>The comment.</summary>
    public string? Comment { get; init; }
    /// <summary>How much it counts.</summary>
    public string? Weight { get; init; }
    /// <summary>The controls it tests.</summary>
    public string? Control { get; init; }
    /// <summary>What form the answer takes.</summary>
    public string? AnswerType { get; init; }
    /// <summary>The answers to choose from.</summary>
    public string? Options { get; init; }
}
