namespace Governance.Domain.Scoring.Engine;

/// <summary>What must hold of a question by itself.</summary>
internal static class QuestionCheck
{
    /// <summary>Refuses a question that breaks a rule.</summary>
    public static void Check(ScoreQuestion question, int at)
    {
        if (question.Key.Length == 0)
            throw ScoreSheet.Refused("questions", at, "key", "a key is not empty");
        if (question.Weight < 0)
            throw ScoreSheet.Refused("questions", at, "weight", "a weight is 0 or more");
        if (question is { Critical: true, Weight: 0 })
            throw ScoreSheet.Refused("questions", at, "weight", "a critical question has a weight above 0");
        if (!question.Credits.IsDefault)
            CheckCredits(question, at);
        if (!question.Bands.IsDefault)
            CheckBands(question, at);
    }

    private static void CheckCredits(ScoreQuestion question, int at)
    {
        if (question.Type is not (QuestionType.Choice or QuestionType.Multiple))
            throw ScoreSheet.Refused("questions", at, "credits", "only choice and multiple have credits");
        var credits = question.Credits.AsSpan();
        for (var i = 0; i < credits.Length; i++)
        {
            if (credits[i].Credit is < 0 or > 1)
                throw ScoreSheet.Refused("questions", at, "credits", $"the credit of '{credits[i].Value}' is not from 0 to 1");
            for (var j = 0; j < i; j++)
            {
                if (string.Equals(credits[i].Value, credits[j].Value, StringComparison.Ordinal))
                    throw ScoreSheet.Refused("questions", at, "credits", $"the option '{credits[i].Value}' is given twice");
            }
        }
    }

    private static void CheckBands(ScoreQuestion question, int at)
    {
        if (question.Type is not QuestionType.Number)
            throw ScoreSheet.Refused("questions", at, "bands", "only a number question has bands");
        var bands = question.Bands.AsSpan();
        for (var i = 0; i < bands.Length; i++)
        {
            if (bands[i].Credit is < 0 or > 1)
                throw ScoreSheet.Refused("questions", at, "bands", "a credit is from 0 to 1");
            if (bands[i].Below <= bands[i].From)
                throw ScoreSheet.Refused("questions", at, "bands", "a band ends above where it begins");
            for (var j = 0; j < i; j++)
            {
                if (bands[i].Overlaps(bands[j]))
                    throw ScoreSheet.Refused("questions", at, "bands", "two bands overlap");
            }
        }
    }
}
