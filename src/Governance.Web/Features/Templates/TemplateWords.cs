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

    /// <summary>What proof it takes.</summary>
    public static string Word(this Need need) => need switch
    {
        Need.Design => "proof of design",
        Need.InPlace => "proof that it is in place",
        Need.Operating => "proof that it worked over a period",
    };

    /// <summary>What numbers earn, in words.</summary>
    public static string Word(this NumberBand band) => (band.From, band.Below) switch
    {
        (null, null) => $"any: {band.Credit:0.##}",
        (null, { } below) => $"below {below:0.##}: {band.Credit:0.##}",
        ({ } from, null) => $"{from:0.##} or more: {band.Credit:0.##}",
        ({ } from, { } below) => $"{from:0.##} to below {below:0.##}: {band.Credit:0.##}",
    };
}
