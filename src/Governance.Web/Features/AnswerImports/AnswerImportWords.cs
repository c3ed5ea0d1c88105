using Governance.Web.Look;

namespace Governance.Web.Features.AnswerImports;

/// <summary>How the dry run of an answered questionnaire is said and shown.</summary>
internal static class AnswerImportWords
{
    /// <summary>An outcome in words.</summary>
    public static string Word(this AnswerLineOutcome outcome) => outcome switch
    {
        AnswerLineOutcome.Kept => "To keep",
        AnswerLineOutcome.Contradiction => "Contradiction",
        AnswerLineOutcome.Differs => "Which one?",
        AnswerLineOutcome.Unanswered => "No answer",
        AnswerLineOutcome.LeftOut => "Left out",
        AnswerLineOutcome.Problem => "Look at this",
    };

    /// <summary>What it means for whoever looks.</summary>
    public static Tone Tone(this AnswerLineOutcome outcome) => outcome switch
    {
        AnswerLineOutcome.Kept => Look.Tone.Good,
        AnswerLineOutcome.Unanswered or AnswerLineOutcome.LeftOut => Look.Tone.Neutral,
        AnswerLineOutcome.Contradiction or AnswerLineOutcome.Differs or AnswerLineOutcome.Problem => Look.Tone.Warn,
    };
}
