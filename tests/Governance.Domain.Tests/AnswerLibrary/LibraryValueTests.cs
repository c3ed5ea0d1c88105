using Governance.Domain.AnswerLibrary;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.AnswerLibrary;

public sealed class LibraryValueTests
{
    [Fact]
    public void A_choice_is_found_by_its_words_or_by_the_only_option_of_the_same_plain_word()
    {
        var kept = LibraryValue.Of(Choice("Yes", "No"), new() { Values = ["o0"] })!;
        kept.For(Choice("No", "yes"))!.Values.ShouldBe(["o1"]);
        kept.For(Choice("Yes, in all stores", "Partly", "No"))!.Values.ShouldBe(["o0"]);
        kept.For(Choice("Yes, in all stores", "Yes, in most", "No")).ShouldBeNull();
        kept.For(Choice("Never", "Sometimes")).ShouldBeNull();
    }

    [Fact]
    public void Of_several_options_all_are_found_or_none()
    {
        var several = Choice("Customers", "Regulators", "Nobody") with { Type = QuestionType.Multiple };
        var kept = LibraryValue.Of(several, new() { Values = ["o0", "o1"] })!;
        kept.For(several)!.Values.ShouldBe(["o0", "o1"]);
        kept.For(Choice("Customers", "Nobody") with { Type = QuestionType.Multiple }).ShouldBeNull();
    }

    [Fact]
    public void A_number_keeps_its_unit_and_fits_only_where_it_may_stand()
    {
        var hours = Question(QuestionType.Number) with { Unit = "hours", Whole = true, Minimum = 0, Maximum = 100 };
        var kept = LibraryValue.Of(hours, new() { Number = 72 })!;
        kept.Lines().ShouldBe(["72 hours"]);
        kept.For(hours)!.Number.ShouldBe(72);
        kept.For(hours with { Unit = "days" }).ShouldBeNull();
        kept.For(hours with { Maximum = 48 }).ShouldBeNull();
        kept.For(Question(QuestionType.Text))!.Text.ShouldBe("72 hours");
    }

    [Fact]
    public void A_typed_text_answers_a_choice_that_has_its_word()
    {
        LibraryValue.Typed("Yes, since March").For(Choice("Yes", "No"))!.Values.ShouldBe(["o0"]);
        LibraryValue.Typed("We rotate them").For(Choice("Yes", "No")).ShouldBeNull();
    }

    [Fact]
    public void What_is_not_touched_stays_what_it_is_and_a_correction_stays_a_number_or_a_day_where_it_is_one()
    {
        var kept = LibraryValue.Of(Question(QuestionType.Number) with { Unit = "hours" }, new() { Number = 72 })!;
        kept.Reworded("72 hours").ShouldBeSameAs(kept);
        kept.Reworded("At once").Type.ShouldBe(QuestionType.Text);
        foreach (var corrected in (string[])["48 hours", "48", "48.0Hours"])
            (kept.Reworded(corrected).Number, kept.Reworded(corrected).Unit).ShouldBe((48m, "hours"), corrected);
        var day = LibraryValue.Of(Question(QuestionType.Date), new() { On = new(2026, 3, 1) })!;
        foreach (var corrected in (string[])["2 April 2026", "2026-04-02"]) day.Reworded(corrected).On.ShouldBe(new DateOnly(2026, 4, 2), corrected);
        day.Reworded("In spring").Type.ShouldBe(QuestionType.Text);
        LibraryValue.Of(Choice("Yes", "No"), new() { Values = ["o0"] })!.Reworded("No").For(Choice("Yes", "No"))!.Values.ShouldBe(["o1"]);
    }

    [Fact]
    public void A_file_is_kept_with_its_document_and_not_here() =>
        LibraryValue.Of(Question(QuestionType.File), new() { Files = ["f"] }).ShouldBeNull();

    private static FrozenQuestion Question(QuestionType type) => new() { Key = "q", Text = "Asked?", Type = type };

    private static FrozenQuestion Choice(params string[] labels) => Question(QuestionType.Choice) with { Options = [.. labels.Select((label, i) => new FrozenOption($"o{i}", label, AsksCompensating: false))] };
}
