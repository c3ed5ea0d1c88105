using Governance.Formats.Questionnaires;

namespace Governance.Web.Imports;

/// <summary>The columns of a sheet as forms and the kept choice name them.</summary>
internal static class ColumnNames
{
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
