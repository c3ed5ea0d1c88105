using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Web.Look;

/// <summary>How the parts of a question are said.</summary>
public static class QuestionWords
{
    /// <summary>Which evidence is accepted, in sentences; null for any.</summary>
    public static string? Takes(this EvidenceRequirement evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        string?[] sentences =
        [
            evidence.Kinds.Count == 0 ? null : $"Accepted: {string.Join("; ", evidence.Kinds.Select(kind => kind.Word()))}.",
            evidence.Bases.Count == 0 ? null : $"It has to show: {string.Join("; ", evidence.Bases.Select(basis => basis.Word()))}.",
        ];
        return string.Join(' ', sentences.OfType<string>()) is { Length: > 0 } takes ? takes : null;
    }

    /// <summary>The form of the answer, within a sentence.</summary>
    public static string Word(this QuestionType type) => type switch
    {
        QuestionType.Choice => "one of several answers",
        QuestionType.Multiple => "any of several answers",
        QuestionType.Number => "a number",
        QuestionType.Date => "a date",
        QuestionType.Text => "a text",
        QuestionType.Table => "a table",
        QuestionType.File => "a file",
    };

    /// <summary>The form of the answer, to choose it.</summary>
    public static string Name(QuestionType type) => type switch
    {
        QuestionType.Choice => "One answer of several",
        QuestionType.Multiple => "Any answers of several",
        QuestionType.Number => "Number",
        QuestionType.Date => "Date",
        QuestionType.Text => "Text",
        QuestionType.Table => "Table",
        QuestionType.File => "File",
    };

    /// <summary>What it is good for.</summary>
    public static string Hint(QuestionType type) => type switch
    {
        QuestionType.Choice => "Such as yes, partly, no. Each answer earns its credit.",
        QuestionType.Multiple => "Such as a list of measures. The credits of what is ticked add up.",
        QuestionType.Number => "In a unit, with what numbers earn.",
        QuestionType.Date => "Such as that of the last test. A reviewer judges it.",
        QuestionType.Text => "In the vendor’s words. A reviewer judges it.",
        QuestionType.Table => "Rows under headings of yours, such as subprocessors. A reviewer judges it.",
        QuestionType.File => "A document that answers by itself. A reviewer judges it.",
    };
}
