namespace Governance.Domain.Scoring.Engine;

/// <summary>What a question earns by the vendor's word.</summary>
internal static class Claim
{
    /// <summary>The credit of the answer by the question's table, from 0 to 1.</summary>
    public static decimal ByTable(ScoreQuestion question, ScoreAnswer answer) => question.Type switch
    {
        QuestionType.Choice or QuestionType.Multiple => Options(question, answer),
        QuestionType.Number => Number(question, answer),
        QuestionType.Text or QuestionType.Date or QuestionType.File or QuestionType.Table => 0,
    };

    private static decimal Options(ScoreQuestion question, ScoreAnswer answer)
    {
        var values = answer.Values.AsSpan();
        decimal sum = 0;
        for (var i = 0; i < values.Length && sum < 1; i++)
        {
            if (!values[..i].Contains(values[i]))
                sum += OfOption(question, values[i]);
        }
        return Math.Min(sum, 1);
    }

    private static decimal OfOption(ScoreQuestion question, string value)
    {
        foreach (var option in question.Credits.AsSpan())
        {
            if (string.Equals(option.Value, value, StringComparison.Ordinal))
                return option.Credit;
        }
        return 0;
    }

    private static decimal Number(ScoreQuestion question, ScoreAnswer answer)
    {
        foreach (var band in question.Bands.AsSpan())
        {
            if (answer.Number is { } number && band.Holds(number))
                return band.Credit;
        }
        return 0;
    }
}
