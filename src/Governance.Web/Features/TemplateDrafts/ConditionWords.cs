using Governance.Domain.Scoring;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>How the parts of a condition are said on its form.</summary>
internal static class ConditionWords
{
    /// <summary>How lines go together.</summary>
    public static string Word(this Joint join) => join switch
    {
        Joint.All => "All of these hold",
        Joint.Any => "At least one of these holds",
        Joint.None => "None of these holds",
        Joint.NotAll => "Not all of these hold",
    };

    /// <summary>How an answer is compared.</summary>
    public static string Word(this Relation relation, QuestionType type) => relation switch
    {
        Relation.Is => type is QuestionType.Multiple ? "includes one of" : "is one of",
        Relation.IsNot => type is QuestionType.Multiple ? "includes none of" : "is none of",
        Relation.AtLeast => "is at least",
        Relation.Below => "is less than",
        Relation.Answered => "is answered",
        Relation.NotAnswered => "is not answered",
    };
}
