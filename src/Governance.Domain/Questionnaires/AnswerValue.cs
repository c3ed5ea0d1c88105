namespace Governance.Domain.Questionnaires;

/// <summary>What was answered to one question, in the form that the question's type asks for.</summary>
public sealed record AnswerValue
{
    /// <summary>Keys of the chosen options.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];
    /// <summary>The number, in the question's unit.</summary>
    public decimal? Number { get; init; }
    /// <summary>The text.</summary>
    public string? Text { get; init; }
    /// <summary>The day.</summary>
    public DateOnly? On { get; init; }
    /// <summary>The rows of a table, each a cell per column key.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows { get; init; } = [];
    /// <summary>Ids of the files, as the vendor keeps them.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Whether nothing was answered at all.</summary>
    public bool IsEmpty() => Values.Count == 0 && Number is null && string.IsNullOrWhiteSpace(Text) && On is null && Rows.Count == 0 && Files.Count == 0;
}
