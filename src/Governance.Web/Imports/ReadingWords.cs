using Governance.Formats.Questionnaires;

namespace Governance.Web.Imports;

/// <summary>How it is said what a file was read as.</summary>
internal static class ReadingWords
{
    /// <summary>A form in words.</summary>
    public static string Word(this QuestionnaireFormat format) => format switch
    {
        QuestionnaireFormat.Xlsx => "an Excel workbook",
        QuestionnaireFormat.Csv => "a csv file",
        QuestionnaireFormat.Surveyjs => "a SurveyJS survey",
        QuestionnaireFormat.Vsaq => "a VSAQ questionnaire",
        QuestionnaireFormat.Json => "a JSON document",
        QuestionnaireFormat.Oscal => "an OSCAL catalog",
    };

    /// <summary>Which columns of a sheet are what, in a line.</summary>
    public static string Said(this SheetColumns columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        (string What, string? Letters)[] named = [("questions", columns.Question), ("identifiers", columns.Id), ("sections", columns.Section), ("guidance", columns.Guidance), ("answer types", columns.AnswerType), ("options", columns.Options), ("weights", columns.Weight), ("controls", columns.Control), ("answers", columns.Answer), ("comments", columns.Comment)];
        var there = named.Where(column => column.Letters is not null).Select(column => $"{column.What} in {column.Letters}").ToList();
        return there.Count == 0 ? "No column of questions found" : string.Concat(char.ToUpperInvariant(there[0][0]).ToString(), string.Join(", ", there).AsSpan(1));
    }
}
