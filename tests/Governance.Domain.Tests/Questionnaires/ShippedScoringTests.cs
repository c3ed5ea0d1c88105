using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Domain.Tests.Catalogs;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Questionnaires;

public sealed class ShippedScoringTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Fact]
    public void A_vendor_that_says_nothing_scores_nothing_and_is_held_at_the_bottom()
    {
        foreach (var template in Shipped.Questionnaires)
        {
            var result = Scorer.Score(Input(template));

            (result.Claimed, result.Proven, result.Band).ShouldBe((Fraction.Of(0), Fraction.Of(0), Band.E), template.Key);
        }
    }

    [Fact]
    public void A_vendor_that_gives_every_best_answer_claims_all_and_proves_nothing()
    {
        foreach (var template in Shipped.Questionnaires)
        {
            var result = Scorer.Score(Input(template) with { Answers = [.. template.Questions().Select(Best)] });

            (result.Claimed, result.Proven).ShouldBe((Fraction.Of(100), Fraction.Of(0)), template.Key);
        }
    }

    private static ScoreInput Input(QuestionnaireTemplate template) =>
        ScoringKey.Read(ScoringKey.From(template).ToJson()).ToScore(ScoreRules.GovernanceScore1, Today);

    private static ScoreAnswer Best(Question question) => new(question.Key, AnswerState.Answered)
    {
        Values = question.Type == QuestionType.Multiple ? [.. question.Options.Select(option => option.Key)] : [.. question.Options.OrderByDescending(option => option.Credit).Take(1).Select(option => option.Key)],
        Number = question.Type == QuestionType.Number ? question.Bands.Where(band => band.Credit == 1).Select(band => band.From ?? band.Below - 1).First() : null,
    };
}
