using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;
using Shouldly;
using Xunit;
using static Governance.Domain.Tests.Questionnaires.Templates;

namespace Governance.Domain.Tests.Questionnaires;

public sealed class ConditionTests
{
    private static readonly Dictionary<string, AnswerValue> Answers = new(StringComparer.Ordinal)
    {
        ["a"] = Chosen("yes"),
        ["several"] = Chosen("logs", "alerts"),
        ["hours"] = new() { Number = 24 },
        ["blank"] = new() { Text = " " },
    };

    [Theory]
    [InlineData("""{"question":"a","is":"yes"}""", true)]
    [InlineData("""{"question":"a","is":"no"}""", false)]
    [InlineData("""{"question":"a","in":["no","yes"]}""", true)]
    [InlineData("""{"question":"several","contains":"logs"}""", true)]
    [InlineData("""{"question":"several","contains":"other"}""", false)]
    [InlineData("""{"question":"hours","atLeast":24}""", true)]
    [InlineData("""{"question":"hours","below":24}""", false)]
    [InlineData("""{"question":"a","answered":true}""", true)]
    [InlineData("""{"question":"blank","answered":true}""", false)]
    [InlineData("""{"question":"unanswered","is":"yes"}""", false)]
    [InlineData("""{"not":{"question":"unanswered","is":"yes"}}""", true)]
    [InlineData("""{"all":[{"question":"a","is":"yes"},{"question":"hours","below":24}]}""", false)]
    [InlineData("""{"any":[{"question":"a","is":"yes"},{"question":"hours","below":24}]}""", true)]
    public void A_condition_is_decided_by_the_answers_and_written_as_read(string json, bool holds)
    {
        var condition = DocumentJson.Read<Condition>(json);

        condition.Evaluate(Answers.GetValueOrDefault).ShouldBe(holds);
        DocumentJson.Write(condition).ShouldBe(json);
    }

    [Theory]
    [InlineData("""{"question":"a"}""")]
    [InlineData("""{"question":"a","is":"yes","below":3}""")]
    [InlineData("""{"question":"a","is":3}""")]
    [InlineData("""{"question":"a","answered":false}""")]
    [InlineData("""{"question":"a","in":[]}""")]
    [InlineData("""{"all":[]}""")]
    [InlineData("""{"sometimes":true}""")]
    [InlineData("""{"not":{"not":{"not":{"not":{"not":{"not":{"not":{"not":{"not":{"question":"a","is":"yes"}}}}}}}}}}""")]
    public void What_is_no_condition_is_refused(string json) =>
        Should.Throw<FlawedDocumentException>(() => DocumentJson.Read<Condition>(json)).Message.ShouldContain(TemplateRefusals.ConditionForm);

    [Fact]
    public void The_question_may_be_named_after_the_comparison() =>
        DocumentJson.Write(DocumentJson.Read<Condition>("""{"is":"yes","question":"a"}""")).ShouldBe("""{"question":"a","is":"yes"}""");

    [Fact]
    public void A_condition_says_itself_in_the_words_of_the_questionnaire()
    {
        var questionnaire = FrozenQuestionnaire.From(Of(Choice("a"), Number("hours"), Several("several")));
        var condition = new AllOf([Is("a", "yes", "partial"), new AnyOf([new Comparison("hours", Operator.AtLeast, [], 24), new Comparison("several", Operator.Contains, ["logs"], null)])]);

        condition.InWords(questionnaire).ShouldBe(
            "the answer to “Is a so?” is “Yes” or “Partly” and (the answer to “How many hours for hours?” is 24 hours or more or the answer to “Is several so?” includes “Logs”)");
        new Not(new Comparison("a", Operator.Answered, [], null)).InWords(questionnaire).ShouldBe("it is not so that “Is a so?” is answered");
    }

    [Fact]
    public void The_answer_to_a_question_that_is_not_asked_decides_nothing()
    {
        var questionnaire = FrozenQuestionnaire.From(Of(Choice("a"), Choice("b", Is("a", "yes")), Choice("c", Is("b", "yes"))));
        var answers = new Dictionary<string, AnswerValue>(StringComparer.Ordinal) { ["a"] = Chosen("no"), ["b"] = Chosen("yes") };

        questionnaire.Asked(answers).ShouldBe(["a"], ignoreOrder: true);
        answers["a"] = Chosen("yes");
        questionnaire.Asked(answers).ShouldBe(["a", "b", "c"], ignoreOrder: true);
    }
}
