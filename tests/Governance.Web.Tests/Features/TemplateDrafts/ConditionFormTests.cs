using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Testing;
using Governance.Web.Features.TemplateDrafts;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.TemplateDrafts;

public sealed class ConditionFormTests
{
    private static readonly QuestionnaireTemplate Template = new()
    {
        Key = "own.t", Version = "1", Title = "T", Purpose = "", Source = "", Licence = "",
        Sections = [new() { Key = "s", Title = "S", Questions = [TestData.YesNo("a", "A?"), TestData.YesNo("b", "B?") with { Type = QuestionType.Multiple }, new() { Key = "n", Text = "N?", Type = QuestionType.Number, Unit = "hours" }, TestData.YesNo("last", "Last?")] }],
    };

    [Theory]
    [InlineData("""{"question":"a","is":"yes"}""")]
    [InlineData("""{"question":"a","in":["yes","no"]}""")]
    [InlineData("""{"not":{"question":"a","is":"yes"}}""")]
    [InlineData("""{"question":"b","contains":"yes"}""")]
    [InlineData("""{"any":[{"question":"b","contains":"yes"},{"question":"b","contains":"no"}]}""")]
    [InlineData("""{"not":{"question":"n","answered":true}}""")]
    [InlineData("""{"all":[{"question":"a","is":"yes"},{"question":"n","atLeast":24.5}]}""")]
    [InlineData("""{"any":[{"question":"a","is":"yes"},{"question":"n","below":3}]}""")]
    [InlineData("""{"not":{"any":[{"question":"a","is":"yes"},{"question":"n","answered":true}]}}""")]
    [InlineData("""{"not":{"all":[{"question":"a","is":"yes"},{"question":"n","answered":true}]}}""")]
    [InlineData("""{"any":[{"all":[{"question":"a","is":"yes"},{"question":"n","below":3}]},{"not":{"any":[{"question":"a","is":"no"},{"question":"b","contains":"yes"}]}}]}""")]
    [InlineData("""{"all":[{"question":"a","answered":true},{"any":[{"question":"n","below":3},{"question":"b","contains":"yes"}]}]}""")]
    public void What_the_form_shows_is_the_condition_that_it_writes(string json)
    {
        var form = Form(DocumentJson.Read<Condition>(json));
        form.Deeper.ShouldBeNull();
        form.Missing().ShouldBeEmpty();
        DocumentJson.Write(form.Written(Template)).ShouldBe(json);
    }

    [Fact]
    public void A_condition_that_is_nested_deeper_is_said_in_words_and_not_lost_without_a_tick()
    {
        var form = Form(DocumentJson.Read<Condition>("""{"any":[{"all":[{"question":"a","is":"yes"},{"any":[{"question":"n","below":3},{"question":"n","atLeast":9}]}]},{"question":"a","is":"no"}]}"""));
        form.Deeper!.ShouldContain("less than 3 hours");
        form.Given.ShouldBeEmpty();
    }

    [Fact]
    public void A_question_that_is_asked_always_has_no_condition() => Form(null).Written(Template).ShouldBeNull();

    [Fact]
    public void Lines_that_are_not_finished_say_what_is_missing()
    {
        ComparisonFields[] lines = [new("nowhere", Relation.Is, ["x"]), new("a", Relation.Below), new("a", Relation.Is), new("n", Relation.AtLeast)];
        var form = (new ConditionForm { Groups = [new(Joint.All, lines)] }).On(Template, QuestionPlace.Of(Guid.Empty, Template, "last")!);
        form.Missing().ShouldBe(["Choose a question that is asked before this one.", "Say how the answer to a is compared.", "Choose at least one answer to a.", "Give the number that the answer to n is compared with."]);
    }

    private static ConditionForm Form(Condition? condition)
    {
        var question = Template.Question("last")! with { Condition = condition };
        var template = Template with { Sections = [Template.Sections[0] with { Questions = [.. Template.Sections[0].Questions.SkipLast(1), question] }] };
        return ConditionForm.Of(question).On(template, QuestionPlace.Of(Guid.Empty, template, "last")!);
    }
}
