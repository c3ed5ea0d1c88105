using System.Numerics;
using Governance.Domain.Scoring.Engine;

namespace Governance.Domain.Scoring;

/// <summary>The score: a pure function of its input, exact, the same on any machine.</summary>
public static class Scorer
{
    /// <summary>Scores an input by the rules that it names.</summary>
    /// <exception cref="ScoreRefused">The input cannot be scored without guessing.</exception>
    public static ScoreResult Score(ScoreInput input)
    {
        var sheet = new ScoreSheet(input);
        var questions = new QuestionScore[input.Questions.Length];
        for (var i = 0; i < questions.Length; i++)
            questions[i] = QuestionReview.Score(sheet, i);
        var scales = Scales.Of(questions, input.Rules);
        return scales.Fit64Bits
            ? ScoreTotals<long>.Add(sheet, questions, scales)
            : ScoreTotals<BigInteger>.Add(sheet, questions, scales);
    }
}
