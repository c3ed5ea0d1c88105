using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Shouldly;
using Xunit;
using static Governance.Domain.Tests.Questionnaires.Templates;


namespace Governance.Domain.Tests.Questionnaires;

public sealed class TemplateRulesTests
{
    [Fact]
    public void A_sound_template_has_no_flaws() =>
        Flaws(Choice("a"), Choice("b", Is("a", "yes")), Number("c", new NumberBand(null, 24, 1), new NumberBand(24, null, 0)), Several("d")).ShouldBeEmpty();

    [Fact]
    public void A_condition_looks_back_at_answers_that_can_be_given()
    {
        Sentence(Choice("a", Is("a", "yes"))).ShouldBe(TemplateRefusals.ConditionOnItself);
        Sentence(Choice("a", Is("b", "yes")), Choice("b")).ShouldBe(TemplateRefusals.ConditionOnLater("b"));
        Sentence(Choice("a", Is("z", "yes"))).ShouldBe(TemplateRefusals.ConditionOnUnknown("z"));
        Sentence(Choice("a"), Choice("b", Is("a", "maybe"))).ShouldBe(TemplateRefusals.UnknownOption("a", "maybe"));
        Sentence(Number("a"), Choice("b", Is("a", "yes"))).ShouldBe(TemplateRefusals.ComparisonForm("a"));
        Sentence(Choice("a"), Choice("b", new AllOf([Is("a", "yes"), Is("a", "no")]))).ShouldBe(TemplateRefusals.NeverAsked("a"));
    }

    [Fact]
    public void Two_questions_cannot_wait_for_each_other() =>
        Flaws(Choice("a", Is("b", "yes")), Choice("b", Is("a", "yes"))).ShouldBe([new Flaw("sections[0].questions[0].condition", TemplateRefusals.ConditionOnLater("b"))]);

    [Fact]
    public void Keys_and_questions_are_there_once()
    {
        Flaws(Choice("a"), Choice("a") with { Text = "Else?" }).ShouldBe([new Flaw("sections[0].questions[1].key", TemplateRefusals.KeyTwice("a"))]);
        Sentence(Choice("a"), Choice("b") with { Text = "is A so?" }).ShouldBe(TemplateRefusals.TextTwice("a"));
        Sentence(Choice("a b")).ShouldBe(TemplateRefusals.KeyForm);
    }

    [Fact]
    public void Weights_and_credits_make_sense()
    {
        Sentence(Choice("a") with { Critical = true, Weight = 0 }).ShouldBe(TemplateRefusals.CriticalWithoutWeight);
        Sentence(Choice("a") with { Weight = -1 }).ShouldBe(TemplateRefusals.NegativeWeight);
        Sentence(Choice("a") with { Options = [new Option { Key = "yes", Label = "Yes", Credit = 2 }, new Option { Key = "no", Label = "No", Credit = 0 }] }).ShouldBe(TemplateRefusals.CreditRange);
        Sentence(Choice("a") with { Options = [new Option { Key = "yes", Label = "Yes", Credit = 1 }, new Option { Key = "no", Label = "No" }] }).ShouldBe(TemplateRefusals.SomeCredits);
        Sentence(Choice("a") with { Options = [new Option { Key = "yes", Label = "Yes", Credit = 1 }, new Option { Key = "y", Label = "yes ", Credit = 0.5m }] }).ShouldBe(TemplateRefusals.SameOption);
    }

    [Fact]
    public void Each_type_has_what_it_needs_and_nothing_else()
    {
        Sentence(Choice("a") with { Options = [] }).ShouldBe(TemplateRefusals.TooFewOptions);
        Sentence(Choice("a") with { Type = QuestionType.Text }).ShouldBe(TemplateRefusals.OptionsElsewhere);
        Sentence(Number("a", new NumberBand(null, 24, 1), new NumberBand(12, null, 0))).ShouldBe(TemplateRefusals.OverlappingBands(1));
        Sentence(Number("a", new NumberBand(24, 24, 1))).ShouldBe(TemplateRefusals.EmptyBand);
        Sentence(Number("a") with { Unit = null }).ShouldBe(TemplateRefusals.NoUnit);
        Sentence(Choice("a") with { Minimum = 0 }).ShouldBe(TemplateRefusals.LimitsElsewhere);
        Sentence(Number("a") with { Minimum = 2, Maximum = 1 }).ShouldBe(TemplateRefusals.NoNumberFits);
        Sentence(Number("a") with { Minimum = 0.2m, Maximum = 0.8m, Whole = true }).ShouldBe(TemplateRefusals.NoNumberFits);
        Sentence(Number("a") with { Type = QuestionType.Table, Unit = null }).ShouldBe(TemplateRefusals.NoColumns);
    }

    [Fact]
    public void A_control_is_found_in_exactly_one_of_the_named_frameworks()
    {
        var framework = new Framework { Key = "f", Version = "1", Title = "F", Source = "s", Licence = "l", Families = [new ControlFamily { Id = "A", Title = "A", Controls = [new Control { Id = "A-1", Title = "One" }] }] };
        var template = Of(Choice("a") with { Controls = ["A-1"] });

        TemplateRules.Check(template, [framework]).ShouldBe([new Flaw("sections[0].questions[0].controls[0]", TemplateRefusals.UnknownControl("A-1"))]);
        TemplateRules.Check(template with { Frameworks = [new("f", "2")] }, [framework]).ShouldContain(new Flaw("frameworks[0]", TemplateRefusals.UnknownFramework("f", "2")));
        TemplateRules.Check(template with { Frameworks = [new("f", "1")] }, [framework]).ShouldBeEmpty();
        TemplateRules.Check(template with { Frameworks = [new("f", "1"), new("g", "1")] }, [framework, framework with { Key = "g" }])
            .ShouldBe([new Flaw("sections[0].questions[0].controls[0]", TemplateRefusals.AmbiguousControl("A-1"))]);
    }

    [Fact]
    public void A_flawed_template_is_refused_whole_with_every_flaw() =>
        Should.Throw<FlawedDocumentException>(() => QuestionnaireTemplateJson.Read(QuestionnaireTemplateJson.Write(Of(Choice("a", Is("a", "yes")), Choice("b") with { Weight = -1 })), []))
            .Flaws.Count.ShouldBe(2);

    private static IReadOnlyList<Flaw> Flaws(params Question[] questions) => TemplateRules.Check(Of(questions), []);

    private static string Sentence(params Question[] questions) => Flaws(questions).ShouldHaveSingleItem().Sentence;
}
