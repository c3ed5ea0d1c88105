using Governance.Formats.Questionnaires;
using Governance.Web.Look;

namespace Governance.Web.Features.QuestionnaireImports;

/// <summary>How a dry run is said and shown.</summary>
internal static class QuestionnaireImportWords
{
    /// <summary>An outcome in words.</summary>
    public static string Word(this DryRunOutcome outcome) => outcome switch
    {
        DryRunOutcome.Question => "Question",
        DryRunOutcome.LeftOut => "Left out",
        DryRunOutcome.Problem => "Look at this",
    };

    /// <summary>What it means for whoever looks.</summary>
    public static Tone Tone(this DryRunOutcome outcome) => outcome switch
    {
        DryRunOutcome.Question => Look.Tone.Good,
        DryRunOutcome.LeftOut => Look.Tone.Neutral,
        DryRunOutcome.Problem => Look.Tone.Warn,
    };

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
