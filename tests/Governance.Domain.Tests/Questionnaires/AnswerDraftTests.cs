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
        var many = Choice with { Type = QuestionType.Multiple };
        var mine = Draft(AnswerState.Answered, "a") with { Comment = "Mine." };
        var both = mine.TogetherWith(Draft(AnswerState.Answered, "b") with { Comment = "Theirs." }, many, "Eva");
        both.Comment.ShouldBe("Theirs.\n\nMine.");
        both.Value!.Values.ShouldBe(["b", "a"]);
        mine.TogetherWith(mine, many, "Eva").ShouldSatisfyAllConditions(same => same.Comment.ShouldBe("Mine."), same => same.Says(mine).ShouldBeTrue());
    }

    [Fact]
    public void An_option_that_goes_with_no_other_is_not_joined_with_others_but_said_beside_them()
    {
        var many = Choice with { Type = QuestionType.Multiple, Options = [new("a", "A", false), new("b", "B", false), new("none", "None of these", false, StandsAlone: true)] };
        var (mine, none) = (Draft(AnswerState.Answered, "a"), Draft(AnswerState.Answered, "none"));
        mine.TogetherWith(none, many, "Eva").ShouldSatisfyAllConditions(both => both.Value!.Values.ShouldBe(["a"]), both => both.Comment.ShouldBe("Also answered: None of these, by Eva"), both => both.MustFit(many));
        none.TogetherWith(mine, many, "Eva").ShouldSatisfyAllConditions(both => both.Value!.Values.ShouldBe(["none"]), both => both.Comment.ShouldBe("Also answered: A, by Eva"));
        new AnswerDraft(AnswerState.Unanswered, Classification.Internal).TogetherWith(none, many, "Eva").Value!.Values.ShouldBe(["none"]);
    }

    [Fact]
    public void Of_what_has_room_for_one_alone_the_other_goes_into_the_comment_in_words()
    {
        var (days, day) = (Choice with { Type = QuestionType.Number, Unit = "days" }, Choice with { Type = QuestionType.Date });
        Draft(AnswerState.Answered, "yes").TogetherWith(Draft(AnswerState.Answered, "partly"), Choice, "Eva").ShouldSatisfyAllConditions(
            both => both.Value!.Values.ShouldBe(["yes"]), both => both.Comment.ShouldBe("Also answered: Partly, by Eva"));
        Said(new() { Number = 3 }).TogetherWith(Said(new() { Number = 5 }) with { Comment = "Since March." }, days, "Eva").Comment.ShouldBe("Since March.\n\nAlso answered: 5 days, by Eva");
        Said(new() { On = new(2026, 5, 1) }).TogetherWith(Said(new() { On = new(2026, 6, 2) }), day, "Eva").Comment.ShouldBe("Also answered: 2 June 2026, by Eva");
        Said(new() { Number = 5 }).TogetherWith(Said(new() { Number = 5 }), days, "Eva").Comment.ShouldBeNull();
    }

    [Fact]
    public void Another_way_to_deal_with_the_question_is_kept_with_its_reason_and_silence_yields_to_what_was_said()
    {
        var declined = new AnswerDraft(AnswerState.Declined, Classification.Restricted, Reason: "Our auditors forbid it.");
        var both = Draft(AnswerState.Answered, "yes").TogetherWith(declined, Choice, "Eva");
        (both.State, both.Label, both.Comment).ShouldBe((AnswerState.Answered, Classification.Restricted, "Also answered: declined (Our auditors forbid it.), by Eva"));
        declined.TogetherWith(Draft(AnswerState.Answered, "yes"), Choice, "Eva").Comment.ShouldBe("Also answered: Yes, by Eva");
        var inherited = Draft(AnswerState.Inherited, "yes") with { Subservice = "Cloud Ltd" };
        (inherited with { Subservice = "Other Ltd" }).TogetherWith(inherited, Choice, "Eva").Comment.ShouldBe("Also answered: performed by Cloud Ltd, by Eva");
        var silent = new AnswerDraft(AnswerState.Unanswered, Classification.Internal, Comment: "Ask Cleo.").TogetherWith(Draft(AnswerState.Answered, "partly"), Choice, "Eva");
        (silent.State, silent.Value!.Values[0], silent.Comment).ShouldBe((AnswerState.Answered, "partly", "Ask Cleo."));
    }

    private static AnswerDraft Said(AnswerValue value) => new(AnswerState.Answered, Classification.Confidential, value);
}
