using Governance.Formats.Questionnaires;

namespace Governance.Web.Features.QuestionnaireImports;

/// <summary>The columns of a sheet as forms and the kept choice name them.</summary>
internal static class Columns
{
    /// <summary>Every name with its label, in the order of the form.</summary>
    public static IReadOnlyList<(string Name, string Label)> Named { get; } =
    [
        ("id", "Identifier"), ("section", "Section"), ("question", "Question"), ("guidance", "Guidance"), ("answerType", "Answer type"), ("options", "Options"), ("weight", "Weight"), ("control", "Controls"), ("answer", "Answer"), ("comment", "Comment"),
    ];

    /// <summary>The columns by their names.</summary>
    public static SheetColumns Of(IReadOnlyDictionary<string, string> letters) => new()
    {
        Id = letters.GetValueOrDefault("id"),
        Section = letters.GetValueOrDefault("section"),
        Question = letters.GetValueOrDefault("question"),
        Guidance = letters.GetValueOrDefault("guidance"),
        AnswerType = letters.GetValueOrDefault("answerType"),
        Options = letters.GetValueOrDefault("options"),
        Weight = letters.GetValueOrDefault("weight"),
        Control = letters.GetValueOrDefault("control"),
        Answer = letters.GetValueOrDefault("answer"),
        Comment = letters.GetValueOrDefault("comment"),
    };
}
