using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Formats.Questionnaires.Sheets;

/// <summary>Tells from what a row says and offers what form its answer takes.</summary>
internal static class AnswerForms
{
    /// <summary>The most answers to choose from.</summary>
    public const int MostOptions = 50;
    /// <summary>The longest of them, in characters.</summary>
    public const int MostLabel = 200;
    private const string Separators = "\n;|/,、，";
    private static readonly string[] NotApplicable = ["n a", "na", "not applicable", "does not apply", "nicht zutreffend", "nicht anwendbar", "entfallt", "sans objet", "non applicable", "no aplica", "non applicabile", "nao aplicavel", "niet van toepassing", "nie dotyczy", "не применимо", "不适用", "不適用", "該当なし", "対象外", "해당없음", "해당 없음"];
    private static readonly string[] Placeholders = ["select", "please select", "select one", "choose", "choose an item", "choose one", "bitte wahlen", "selectionner", "choisir", "seleccione", "seleziona", "select answer", "select response", "tbd", "请选择", "選択してください", "선택"];

    /// <summary>The question with its form.</summary>
    /// <param name="question">Key and text.</param>
    /// <param name="type">What the sheet says of the form; empty for nothing.</param>
    /// <param name="options">What the sheet says can be chosen; empty for nothing.</param>
    /// <param name="offered">What the answer's cell offers.</param>
    public static Question With(Question question, string type, string options, IReadOnlyList<string> offered)
    {
        var words = string.Join(' ', HeadingText.Words(type));
        var listed = options.Length > 0 ? Split(options) : offered.Count > 0 ? offered : Split(type);
        if (Closed(question, listed, IsSeveral(words)) is { } closed) return closed;
        if (words.Contains("yes", StringComparison.Ordinal) || words is "boolean" or "bool" or "ja nein" or "oui non" or "si no") return YesNo(question);
        return Open(words) is { } open ? question with { Type = open } : words.Length == 0 && QuestionWords.AsksYesOrNo(question.Text) ? YesNo(question) : question;
    }

    /// <summary>Whether the sheet lists answers to choose from, or says that one is chosen, and yet the question offers none.</summary>
    public static bool IsBereft(Question question, string type, string options) =>
        question.Type is not (QuestionType.Choice or QuestionType.Multiple) && (options.AsSpan().ContainsAny(Separators) || (options.Length == 0 && IsChoice(string.Join(' ', HeadingText.Words(type)))));

    /// <summary>Whether a cell says only that something should be chosen.</summary>
    public static bool IsPlaceholder(string answer) => answer.Length <= 40 && Placeholders.Contains(string.Join(' ', HeadingText.Words(answer)), StringComparer.Ordinal);

    /// <summary>Whether a cell says only that the question does not apply.</summary>
    public static bool IsNotApplicable(string label) => label.Length <= 40 && NotApplicable.Contains(string.Join(' ', HeadingText.Words(label)), StringComparer.Ordinal);

    private static bool IsSeveral(string words) => words.Contains("multi", StringComparison.Ordinal) || words.Contains("several", StringComparison.Ordinal) || words.Contains("checkbox", StringComparison.Ordinal) || words.Contains("all that apply", StringComparison.Ordinal) || words.Contains("mehrfach", StringComparison.Ordinal);

    private static bool IsChoice(string words) => IsSeveral(words) || words is "choice" or "single choice" or "select" or "dropdown" or "drop down" or "list" or "radio" or "auswahl";

    private static QuestionType? Open(string words) => words switch
    {
        "number" or "numeric" or "integer" or "decimal" or "zahl" or "nombre" or "numero" or "percentage" or "数値" => QuestionType.Number,
        "date" or "datum" or "fecha" or "data" or "日付" => QuestionType.Date,
        "file" or "attachment" or "upload" or "document" or "datei" or "fichier" => QuestionType.File,
        _ => null,
    };

    private static Question? Closed(Question question, IReadOnlyList<string> listed, bool several)
    {
        if (listed.Count is < 2 or > MostOptions || listed.Any(label => label.Length > MostLabel)) return null;
        string[] labels = [.. listed.Where(label => !IsPlaceholder(label) && !IsNotApplicable(label)).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (labels.Length < 2) return null;
        var keys = new Keys("option");
        return question with
        {
            Type = several ? QuestionType.Multiple : QuestionType.Choice,
            Options = [.. labels.Select(label => new Option { Key = keys.Of(label.ToLowerInvariant()), Label = label })],
        };
    }

    private static Question YesNo(Question question) => question with { Type = QuestionType.Choice, Options = [new Option { Key = "yes", Label = "Yes" }, new Option { Key = "no", Label = "No" }] };

    private static string[] Split(string text)
    {
        foreach (var separator in Separators)
            if (text.Contains(separator, StringComparison.Ordinal)) return text.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [];
    }
}
