using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Questionnaires;

public sealed class AnswerDraftTests
{
    private static readonly FrozenQuestion Choice = new()
    {
        Key = "q", Text = "Is it so?", Type = QuestionType.Choice, Evidence = new() { Required = true },
        Options = [new("yes", "Yes", AsksCompensating: false), new("partly", "Partly", AsksCompensating: true)],
    };

    private static AnswerDraft Draft(AnswerState state, params string[] values) => new(state, Classification.Confidential, new AnswerValue { Values = values });

    [Fact]
    public void A_draft_may_lack_what_a_submission_needs()
    {
        Draft(AnswerState.Unanswered).Gaps(Choice, hasEvidence: false).ShouldBe([AnswerGap.Answer]);
        Draft(AnswerState.Answered, "yes").Gaps(Choice, hasEvidence: false).ShouldBe([AnswerGap.Evidence]);
        Draft(AnswerState.Answered, "yes").Gaps(Choice, hasEvidence: true).ShouldBeEmpty();
        Draft(AnswerState.Declined).Gaps(Choice, hasEvidence: false).ShouldBe([AnswerGap.Reason]);
        Draft(AnswerState.Inherited, "yes").Gaps(Choice, hasEvidence: true).ShouldBe([AnswerGap.Subservice]);
    }

    [Fact]
    public void Not_applicable_takes_a_question_that_allows_it_and_hidden_is_never_said()
    {
        Should.Throw<Refused>(() => Draft(AnswerState.NotApplicable).MustFit(Choice)).Refusal.ShouldBe(AnswerRefusals.AlwaysApplies);
        Should.Throw<Refused>(() => Draft(AnswerState.Hidden).MustFit(Choice)).Refusal.ShouldBe(AnswerRefusals.NotSaid);
        Draft(AnswerState.NotApplicable).MustFit(Choice with { AllowNotApplicable = true });
    }

    [Fact]
    public void What_belongs_to_another_state_is_not_submitted()
    {
        var declined = Draft(AnswerState.Declined, "partly") with { Reason = "Secret.", Offer = "A call.", Subservice = "Cloud Ltd", Compensating = "Reviews." };
        var submitted = declined.Submitted(Choice, []);
        (submitted.Value, submitted.Subservice, submitted.Compensating).ShouldBe((null, null, null));
        (submitted.Reason, submitted.Offer).ShouldBe(("Secret.", "A call."));
        (declined with { State = AnswerState.Answered }).Submitted(Choice, []).Compensating.ShouldBe("Reviews.");
    }

    [Fact]
    public void Keeping_both_puts_words_one_below_the_other_and_joins_what_can_be_joined()
    {
        var mine = Draft(AnswerState.Answered, "a") with { Comment = "Mine." };
        var both = mine.TogetherWith(Draft(AnswerState.Answered, "b") with { Comment = "Theirs." }, QuestionType.Multiple);
        both.Comment.ShouldBe("Theirs.\n\nMine.");
        both.Value!.Values.ShouldBe(["b", "a"]);
        mine.TogetherWith(mine, QuestionType.Multiple).Comment.ShouldBe("Mine.");
    }
}
