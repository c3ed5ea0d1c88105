using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Shouldly;
using Xunit;
using static Governance.Domain.Tests.Questionnaires.Templates;

namespace Governance.Domain.Tests.Questionnaires;

public sealed class AnswerRulesTests
{
    private static readonly FrozenQuestion Table = new()
    {
        Key = "t",
        Text = "Which?",
        Type = QuestionType.Table,
        Columns = [new TableColumn("what", "What"), new TableColumn("many", "How many", ColumnType.Number), new TableColumn("since", "Since", ColumnType.Date)],
    };

    [Fact]
    public void An_answer_in_the_form_of_its_question_is_taken()
    {
        Fit(Choice("a"), Chosen("yes"));
        Fit(Several("a"), Chosen("logs", "alerts"));
        Fit(Number("a"), new AnswerValue { Number = 0 });
        AnswerRules.MustFit(Table, Row(("what", "Doors"), ("many", "2.5"), ("since", "2026-11-20")));
        AnswerRules.MustFit(Table, Row(("what", "Doors"), ("many", "")));
    }

    [Fact]
    public void An_option_is_offered_and_a_choice_is_one()
    {
        Refusal(() => Fit(Choice("a"), Chosen("maybe"))).Sentence.ShouldBe("The question does not offer “maybe”.");
        Refusal(() => Fit(Choice("a"), Chosen("yes", "no"))).ShouldBe(AnswerValueRefusals.OneOnly);
    }

    [Fact]
    public void An_option_that_goes_with_no_other_is_chosen_alone_or_not_at_all()
    {
        var question = Several("a") with { Options = [.. Several("a").Options, new Option { Key = "none", Label = "None of these", StandsAlone = true }] };
        Fit(question, Chosen("none"));
        Fit(question, Chosen("logs", "alerts"));
        Refusal(() => Fit(question, Chosen("logs", "none"))).Sentence.ShouldBe("“None of these” cannot be chosen together with others.");
        Refusal(() => Fit(question, Chosen("none", "alerts"))).Name.ShouldBe(nameof(AnswerValueRefusals.StandsAlone));
    }

    [Fact]
    public void Nothing_and_another_form_are_refused()
    {
        Refusal(() => Fit(Choice("a"), new AnswerValue())).ShouldBe(AnswerValueRefusals.OtherForm);
        Refusal(() => Fit(Number("a"), new AnswerValue { Text = "twelve" })).ShouldBe(AnswerValueRefusals.OtherForm);
        Refusal(() => Fit(Choice("a"), Chosen("yes") with { Number = 1 })).ShouldBe(AnswerValueRefusals.OtherForm);
    }

    [Theory]
    [InlineData("0", null)]
    [InlineData("100.0", null)]
    [InlineData("-1", "Give a number of 0 or more.")]
    [InlineData("100.5", "Give a number of 100 or less.")]
    [InlineData("7.25", "Give a whole number, without decimals.")]
    public void A_number_keeps_to_the_limits_of_its_question(string number, string? sentence)
    {
        var question = Number("a") with { Minimum = 0, Maximum = 100, Whole = true };
        var answer = new AnswerValue { Number = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture) };
        Fit(Number("a"), answer);
        if (sentence is null) Fit(question, answer);
        else Refusal(() => Fit(question, answer)).Sentence.ShouldBe(sentence);
    }

    [Fact]
    public void A_table_keeps_to_its_columns_and_limits()
    {
        Refusal(() => AnswerRules.MustFit(Table, Row(("who", "Me")))).Sentence.ShouldContain("Row 1");
        Refusal(() => AnswerRules.MustFit(Table, Row(("many", "1,000")))).Name.ShouldBe(nameof(AnswerValueRefusals.CellNumber));
        Refusal(() => AnswerRules.MustFit(Table, Row(("since", "20.11.2026")))).Name.ShouldBe(nameof(AnswerValueRefusals.CellDate));
        Refusal(() => AnswerRules.MustFit(Table, Row(("what", new string('x', AnswerRules.MaxCellLength + 1))))).Name.ShouldBe(nameof(AnswerValueRefusals.TooLong));
        Refusal(() => AnswerRules.MustFit(Table, new AnswerValue { Rows = [.. Enumerable.Repeat(Row(("what", "x")).Rows[0], AnswerRules.MaxRows + 1)] }))
            .Name.ShouldBe(nameof(AnswerValueRefusals.TooManyRows));
    }

    private static void Fit(Question question, AnswerValue answer) => AnswerRules.MustFit(FrozenQuestion.From(question), answer);

    private static AnswerValue Row(params (string Column, string Cell)[] cells) =>
        new() { Rows = [cells.ToDictionary(cell => cell.Column, cell => cell.Cell, StringComparer.Ordinal)] };

    private static Refusal Refusal(Action act) => Should.Throw<Refused>(act).Refusal;
}
