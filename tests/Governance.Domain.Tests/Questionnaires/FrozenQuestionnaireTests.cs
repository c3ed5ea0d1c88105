using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Shouldly;
using Xunit;
using static Governance.Domain.Tests.Questionnaires.Templates;

namespace Governance.Domain.Tests.Questionnaires;

public sealed class FrozenQuestionnaireTests
{
    private static readonly QuestionnaireTemplate Template = Of(
        Choice("a") with { Critical = true, Weight = 7, Need = Need.Operating, Controls = ["A-1"] },
        Number("b", new NumberBand(null, 24, 1), new NumberBand(24, null, 0.25m)),
        Choice("c", Is("a", "yes")) with { Why = "So.", Good = "Well.", Evidence = new EvidenceRequirement { Required = true, What = "A report." } });

    [Fact]
    public void A_question_has_a_place_by_the_number_of_its_section_and_its_own()
    {
        var frozen = FrozenQuestionnaire.From(Template with { Sections = [Template.Sections[0], Template.Sections[0] with { Key = "other", Questions = [Choice("x"), Choice("y")] }] });
        (frozen.Place("c"), frozen.Place("y"), frozen.Place("nowhere")).ShouldBe(("1.3", "2.2", null));
    }

    [Fact]
    public void Nothing_of_the_scoring_is_frozen()
    {
        var rescored = Of([.. Template.Questions().Select(question => question with
        {
            Weight = 3,
            Critical = false,
            Need = Need.Design,
            Bands = [],
            Options = [.. question.Options.Select(option => option with { Credit = null })],
        })]);

        FrozenQuestionnaire.From(rescored with { Sections = [rescored.Sections[0] with { Weight = 5 }] }).ToJson().ShouldBe(FrozenQuestionnaire.From(Template).ToJson());
        Assert.NotEqual(ScoringKey.From(Template).ToJson(), ScoringKey.From(rescored).ToJson(), StringComparer.Ordinal);
    }

    [Fact]
    public void What_was_frozen_reads_as_it_was_written()
    {
        var frozen = FrozenQuestionnaire.From(Template);
        var read = FrozenQuestionnaire.Read(frozen.ToJson());

        read.ToJson().ShouldBe(frozen.ToJson());
    }

    [Fact]
    public void Another_word_makes_another_document() =>
        Assert.NotEqual(FrozenQuestionnaire.From(Template).ToJson(), FrozenQuestionnaire.From(Template with { Title = "Else" }).ToJson(), StringComparer.Ordinal);

    [Fact]
    public void The_key_holds_what_scoring_needs_and_reads_as_written()
    {
        var key = ScoringKey.Read(ScoringKey.From(Template).ToJson());

        key.ToJson().ShouldBe(ScoringKey.From(Template).ToJson());
        var first = key.Questions[0];
        (first.Section, first.Weight, first.Critical, first.Need).ShouldBe(("only", 7m, true, Need.Operating));
        first.Credits!["partial"].ShouldBe(0.5m);
        key.Questions[1].Credits.ShouldBeNull();
        key.Questions[1].Bands!.Count.ShouldBe(2);
    }
}
