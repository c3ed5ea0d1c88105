using Governance.Domain.AnswerLibrary;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.AnswerLibrary;

public sealed class ProposalTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly FrozenQuestion Question = new()
    {
        Key = "q", Text = "Are laptops encrypted?", Type = QuestionType.Choice, Options = [new("y", "Yes", AsksCompensating: false), new("n", "No", AsksCompensating: false)],
    };

    [Fact]
    public void A_very_like_answer_within_its_time_goes_with_others_and_becomes_the_answer_with_its_label()
    {
        var proposal = Of((Kept("Yes"), Like(0.9)))!;
        proposal.GoesWithOthers.ShouldBeTrue();
        var draft = proposal.Draft!;
        (draft.State, draft.Label, draft.Value!.Values.Single()).ShouldBe((AnswerState.Answered, Classification.Internal, "y"));
    }

    [Fact]
    public void What_is_old_turned_of_other_figures_less_like_restricted_or_of_another_form_is_shown_and_goes_alone()
    {
        foreach (var one in new[]
        {
            (Kept("Yes", until: Today.AddDays(-1)), Like(0.9)), (Kept("Yes"), Like(0.9) with { IsTurned = true }), (Kept("Yes"), Like(0.9) with { OtherFigures = true }),
            (Kept("Yes"), Like(0.5)), (Kept("Yes", label: Classification.Restricted), Like(0.9)), (Kept("By policy"), Like(0.9)),
        }) Of(one).ShouldNotBeNull().GoesWithOthers.ShouldBeFalse();
        Of((Kept("By policy"), Like(0.9)))!.Draft.ShouldBeNull();
    }

    [Fact]
    public void The_last_day_is_within_its_time() => Of((Kept("Yes", until: Today), Like(0.9)))!.IsOld.ShouldBeFalse();

    [Fact]
    public void Another_answer_to_the_same_is_pointed_out_and_the_same_answer_twice_is_not()
    {
        var other = Kept("No");
        var proposal = Of((Kept("Yes"), Like(0.9)), (Kept("yes"), Like(0.9)), (other, Like(0.8)), (Kept("No"), Like(0.4)))!;
        proposal.Others.ShouldBe([other]);
        proposal.GoesWithOthers.ShouldBeFalse();
    }

    [Fact]
    public void An_answer_within_its_time_goes_before_an_old_one_to_the_same_question()
    {
        var newer = Kept("Yes");
        Of((Kept("No", until: Today.AddDays(-1)), Like(1)), (newer, Like(0.8)))!.Answer.ShouldBe(newer);
    }

    [Fact]
    public void A_retired_answer_is_neither_changed_nor_retired_again()
    {
        var kept = Kept("Yes");
        kept.Retire(default, Now);
        Should.Throw<Refused>(() => kept.Retire(default, Now)).Refusal.ShouldBe(LibraryRefusals.Retired);
        Should.Throw<Refused>(() => kept.Reword(kept.Words, default, Now)).Refusal.ShouldBe(LibraryRefusals.Retired);
    }

    private static Proposal? Of(params (LibraryAnswer, Likeness)[] found) => Proposal.Of(Question, found, Today);

    private static Likeness Like(double score) => new(0, score, ["laptop"], [], IsTurned: false, OtherFigures: false);

    private static LibraryAnswer Kept(string text, DateOnly? until = null, Classification label = Classification.Internal) =>
        LibraryAnswer.Type(new(Guid.CreateVersion7()), "Are laptops encrypted?", new(AnswerState.Answered, label, until ?? Today.AddMonths(6), LibraryValue.Typed(text)), default, Now);
}
