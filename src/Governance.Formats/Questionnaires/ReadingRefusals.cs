using Governance.Domain;

namespace Governance.Formats.Questionnaires;

/// <summary>Every reason why a file cannot be read as a questionnaire. {0} is the file.</summary>
public static class ReadingRefusals
{
    /// <summary>A file of another kind.</summary>
    public static readonly Refusal NotAQuestionnaire = Input(nameof(NotAQuestionnaire), "{0} is no Excel workbook (xlsx), csv file or JSON document.");
    /// <summary>JSON in which nothing asks.</summary>
    public static readonly Refusal NothingAsks = Input(nameof(NothingAsks), "{0} is JSON, but nothing in it reads as a question.");
    /// <summary>OSCAL of another kind; {1}: which.</summary>
    public static readonly Refusal NotACatalog = Input(nameof(NotACatalog), "{0} is an OSCAL {1}; only a catalog holds controls that can be asked about.");
    /// <summary>{1}: line.</summary>
    public static readonly Refusal UnreadableJson = Input(nameof(UnreadableJson), "{0}, line {1}: this is not well-formed JSON, or nests too deep.");
    /// <summary>{1}: limit.</summary>
    public static readonly Refusal TooManyQuestions = Input(nameof(TooManyQuestions), "{0} asks more than {1:N0} questions.");
    /// <summary>Text in no known encoding.</summary>
    public static readonly Refusal NotText = Input(nameof(NotText), "{0} is not text in UTF-8, UTF-16 or Windows-1252.");
    /// <summary>{1}: where, {2}: limit.</summary>
    public static readonly Refusal TextTooLong = Input(nameof(TextTooLong), "{0}, {1}: a text holds more than {2:N0} characters.");

    /// <summary>{1}: limit.</summary>
    public static readonly Refusal TooMuchInserted = Input(nameof(TooMuchInserted), "{0}: the parameters that its texts insert come to more than {1:N0} characters.");

    private static Refusal Input(string name, string sentence) => new(name, sentence, RefusalKind.Input);
}
