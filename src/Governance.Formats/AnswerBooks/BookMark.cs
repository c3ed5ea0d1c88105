namespace Governance.Formats.AnswerBooks;

/// <summary>
/// What stands in a hidden cell of each tab, so that it is known again under any name and in any order: what the tab is, and of which
/// questionnaire. It is there to find mistakes; nobody is trusted because of it.
/// </summary>
/// <param name="Questionnaire">Id of the questionnaire.</param>
/// <param name="Document">Hash of its document.</param>
/// <param name="Kind">What the tab is.</param>
/// <param name="Key">Key of the section, or of the question that is answered with a table; a dash for neither.</param>
internal sealed record BookMark(Guid Questionnaire, string Document, string Kind, string Key)
{
    public const string Section = "section", Table = "table", Guide = "guide";
    private const string Form = "governance-answers/1";

    /// <summary>As it stands in the cell.</summary>
    public override string ToString() => $"{Form} {Questionnaire:N} {Document} {Kind} {Key}";

    /// <summary>Reads one; null where a text is none.</summary>
    public static BookMark? Parse(string text) =>
        text.StartsWith(Form, StringComparison.Ordinal) && text.Split(' ') is [Form, var id, var document, var kind, var key] && Guid.TryParseExact(id, "N", out var questionnaire)
            ? new(questionnaire, document, kind, key) : null;
}
