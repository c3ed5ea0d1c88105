using Governance.Domain.Scoring;

namespace Governance.Web.Features.Templates;

/// <summary>How the parts of a question are said.</summary>
internal static class TemplateWords
{
    /// <summary>The form of the answer.</summary>
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
}
