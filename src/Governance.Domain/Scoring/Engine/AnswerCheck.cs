namespace Governance.Domain.Scoring.Engine;

/// <summary>What must hold of an answer to its question.</summary>
internal static class AnswerCheck
{
    /// <summary>Refuses an answer that does not fit its question.</summary>
    public static void Check(ScoreAnswer answer, int at, ScoreQuestion question)
    {
        var given = answer.State is AnswerState.Answered or AnswerState.Inherited;
        if (!given && (answer.Number is not null || !answer.Values.IsEmpty))
            throw ScoreSheet.Refused("answers", at, "state", "only an answered or inherited question has values or a number");
        if (answer.Accepted && answer.State is not (AnswerState.NotApplicable or AnswerState.Hidden))
            throw ScoreSheet.Refused("answers", at, "accepted", "only not applicable and hidden are accepted");
        if (question.Type == QuestionType.Number)
            CheckNumber(answer, at);
        else if (answer.Number is not null)
            throw ScoreSheet.Refused("answers", at, "number", "only a number question is answered by a number");
        else if (question.Type == QuestionType.Choice && HasTwo(answer))
            throw ScoreSheet.Refused("answers", at, "values", "a choice has one value");
    }

    private static void CheckNumber(ScoreAnswer answer, int at)
    {
        if (!answer.Values.IsEmpty)
            throw ScoreSheet.Refused("answers", at, "values", "a number question is answered by a number");
        if (answer is { State: AnswerState.Answered, Number: null })
            throw ScoreSheet.Refused("answers", at, "number", "the number is missing");
    }

    private static bool HasTwo(ScoreAnswer answer)
    {
        for (var i = 1; i < answer.Values.Length; i++)
        {
            if (!string.Equals(answer.Values[i], answer.Values[0], StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
