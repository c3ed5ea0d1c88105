using Governance.Domain.Assessments;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;

namespace Governance.Domain.Gaps;

/// <summary>A reviewed assessment's questionnaire, cut to what its evidence does not prove: what crosses, how it is scored, and why each question is in or out.</summary>
/// <param name="Plan">Why; the buyer's alone.</param>
/// <param name="Document">What the vendor sees.</param>
/// <param name="Key">How answers are scored; the buyer's alone.</param>
public sealed record GapQuestionnaire(GapPlan Plan, FrozenQuestionnaire Document, ScoringKey Key)
{
    private const string NotThen = "With the answers of last time it does not apply, and none of those is asked again.";
    private const string Depends = "It did not apply last time; whether it does now follows from a question that is asked again.";

    /// <summary>Cuts it. Refuses before the review is closed, and what our own people answered.</summary>
    /// <param name="facts">What was submitted and judged.</param>
    /// <param name="dueOn">When the answers are due: the day on which proof has to hold.</param>
    /// <param name="afterAll">Keys of questions that are asked although they need not be; others among them mean nothing.</param>
    /// <exception cref="ScoreRefused">The facts contradict each other.</exception>
    public static GapQuestionnaire Of(AssessmentFacts facts, DateOnly dueOn, IReadOnlyCollection<string> afterAll)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(afterAll);
        if (facts.Assessment.IsAssessorsOwn) throw new Refused(GapRefusals.AnsweredHere.With(facts.Assessment.Reference));
        if (facts.Assessment.State is not AssessmentState.Reviewed) throw new Refused(GapRefusals.NotReviewed.With(facts.Assessment.Reference));
        var proofs = ProofSheet.Of(facts, dueOn);
        var (lines, asked) = (new List<GapLine>(), new Dictionary<string, FrozenQuestion>(StringComparer.Ordinal));
        // in their order, since a condition compares earlier questions
        foreach (var question in facts.Questionnaire.Questions())
        {
            var condition = question.Condition?.Settled(asked.ContainsKey, key => Last(facts, key)) ?? SettledCondition.Known(holds: true);
            var (outcome, reason) = Outcome(facts, question, condition, proofs.Of(question.Key), afterAll);
            lines.Add(new(question.Key, facts.Questionnaire.Place(question.Key)!, question.Text, outcome, reason));
            if (lines[^1].IsAsked()) asked.Add(question.Key, question with { Condition = condition.Rest });
        }
        return new(new(facts.Assessment.Id, facts.Submission.Number, dueOn, lines), Cut(facts.Questionnaire, asked), Cut(facts.Key, asked));
    }

    private static (GapOutcome, string) Outcome(AssessmentFacts facts, FrozenQuestion question, SettledCondition condition, QuestionProof proof, IReadOnlyCollection<string> afterAll)
    {
        if (condition.NeverHolds) return (GapOutcome.DoesNotApply, NotThen);
        if (condition.Rest is not null && facts.AnswerTo(question.Key).State is AnswerState.Hidden) return (GapOutcome.Asked, Depends);
        if (!proof.IsProven) return (GapOutcome.Asked, proof.Sentence);
        return (afterAll.Contains(question.Key, StringComparer.Ordinal) ? GapOutcome.AskedAfterAll : GapOutcome.LeftOut, proof.Sentence);
    }

    // as the sheet of whoever answered decided it: a value counts where it was stated, and files are none
    private static AnswerValue? Last(AssessmentFacts facts, string question) =>
        facts.Answers.TryGetValue(question, out var answer) && answer.State is AnswerState.Answered or AnswerState.Inherited ? answer.Value with { Files = [] } : null;

    private static FrozenQuestionnaire Cut(FrozenQuestionnaire whole, Dictionary<string, FrozenQuestion> asked) => whole with
    {
        Sections = [.. whole.Sections
            .Select(section => section with { Questions = [.. section.Questions.Where(question => asked.ContainsKey(question.Key)).Select(question => asked[question.Key])] })
            .Where(section => section.Questions.Count > 0)],
    };

    private static ScoringKey Cut(ScoringKey whole, Dictionary<string, FrozenQuestion> asked)
    {
        List<KeyedQuestion> questions = [.. whole.Questions.Where(question => asked.ContainsKey(question.Key))];
        return whole with { Questions = questions, Sections = [.. whole.Sections.Where(section => questions.Exists(question => string.Equals(question.Section, section.Key, StringComparison.Ordinal)))] };
    }
}
