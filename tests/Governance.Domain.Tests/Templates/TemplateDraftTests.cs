using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;
using Shouldly;
using Xunit;
using static Governance.Domain.Tests.Questionnaires.Templates;

namespace Governance.Domain.Tests.Templates;

public sealed class TemplateDraftTests
{
    [Fact]
    public void Every_kind_of_edit_is_undone_and_done_again_exactly()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var (dice, draft) = (new Random(seed), Drafts.Small());
            var (texts, steps) = (new List<string> { draft.Json }, new List<DraftStep>());
            while (steps.Count < 30)
            {
                if (draft.Make(Any(draft.Read(), dice, steps.Count), Drafts.Ana, Drafts.Now) is not { } step) continue;
                steps.Add(step);
                texts.Add(draft.Json);
            }
            for (var at = steps.Count; at > 0; at--)
            {
                draft.Undo(steps[at - 1], Drafts.Ana, Drafts.Now);
                draft.Json.ShouldBe(texts[at - 1], steps[at - 1].Words);
            }
            draft.Step.ShouldBe(0);
            foreach (var (step, text) in steps.Zip(texts.Skip(1)))
            {
                draft.Redo(step, Drafts.Ana, Drafts.Now);
                draft.Json.ShouldBe(text, step.Words);
            }
        }
    }

    [Fact]
    public void An_edit_after_an_undone_one_goes_on_from_where_one_went_back_to()
    {
        var draft = Drafts.Small();
        var first = draft.Edit(t => t.Removing(t.Sections[0].Questions[1]));
        draft.Undo(first, Drafts.Ana, Drafts.Now);
        var second = draft.Edit(t => t.Adding(t.Sections[0], Choice("third")));
        (second.Number, second.Before).ShouldBe((2, 0));
        Should.Throw<Refused>(() => draft.Redo(first, Drafts.Ana, Drafts.Now)).Refusal.ShouldBe(DraftRefusals.NotLatestEdit);
        draft.Undo(second, Drafts.Ana, Drafts.Now);
        draft.Step.ShouldBe(0);
    }

    [Fact]
    public void Only_the_latest_edit_is_undone()
    {
        var draft = Drafts.Small();
        var first = draft.Edit(t => t.Adding(t.Sections[0], Choice("third")));
        draft.Edit(t => t.Adding(t.Sections[0], Choice("fourth")));
        Should.Throw<Refused>(() => draft.Undo(first, Drafts.Ana, Drafts.Now)).Refusal.ShouldBe(DraftRefusals.NotLatestEdit);
        Should.Throw<Refused>(() => Drafts.Small().Undo(first, Drafts.Ana, Drafts.Now)).Refusal.ShouldBe(DraftRefusals.NotLatestEdit);
    }

    [Fact]
    public void An_edit_that_changes_nothing_is_no_step()
    {
        var draft = Drafts.Small();
        draft.Make(draft.Read().Changing("first", draft.Read().Sections[0].Questions[0]), Drafts.Ana, Drafts.Now).ShouldBeNull();
        draft.Steps.ShouldBe(0);
    }

    [Fact]
    public void Two_questions_or_two_sections_with_one_key_are_refused_by_name()
    {
        var draft = Drafts.Small();
        var before = draft.Json;
        Should.Throw<Refused>(() => draft.Edit(t => t.Adding(t.Sections[0], Choice("First")))).Refusal.Sentence.ShouldContain("First");
        Should.Throw<Refused>(() => draft.Edit(t => t.Adding(new Section { Key = "only", Title = "Again", Questions = [] }))).Refusal.Name.ShouldBe(nameof(DraftRefusals.SectionKeyTwice));
        Should.Throw<Refused>(() => draft.Edit(t => t.Adding(t.Sections[0], Choice("a b")))).Refusal.ShouldBe(DraftRefusals.KeyForm);
        (draft.Json, draft.Steps).ShouldBe((before, 0));
    }

    [Theory]
    [InlineData("small")]
    [InlineData("ai-vendor-core-governance")]
    [InlineData("own.with space")]
    public void The_key_of_a_draft_is_an_own_one(string key) =>
        Should.Throw<Refused>(() => Drafts.Of(Of(Choice("first")), key)).Refusal.ShouldBe(DraftRefusals.NotOwnKey);

    [Fact]
    public void A_published_version_stays_as_it_is_whatever_is_edited_after_it()
    {
        var draft = Drafts.Small();
        var version = draft.Publish([], Drafts.Ana, Drafts.Now);
        (version.Key, version.Version, version.Questions).ShouldBe(("own.small", "1", 2));
        var (json, hash) = (version.Json, version.Sha256);
        draft.Edit(t => t.Removing(t.Sections[0].Questions[1]));
        (version.Json, version.Sha256).ShouldBe((json, hash));
        draft.Publish([], Drafts.Ana, Drafts.Now).Version.ShouldBe("2");
        typeof(OwnTemplate).GetProperties().ShouldAllBe(p => p.SetMethod == null || !p.SetMethod.IsPublic);
        typeof(OwnTemplate).IsAssignableTo(typeof(IAppendOnly)).ShouldBeTrue();
    }

    [Fact]
    public void Nothing_is_published_twice_and_undoing_back_to_a_version_leaves_nothing_to_publish()
    {
        var draft = Drafts.Small();
        draft.Publish([], Drafts.Ana, Drafts.Now);
        Should.Throw<Refused>(() => draft.Publish([], Drafts.Ana, Drafts.Now)).Refusal.Name.ShouldBe(nameof(DraftRefusals.NothingNew));
        var step = draft.Edit(t => t.Adding(t.Sections[0], Choice("third")));
        draft.Unpublished.ShouldBeTrue();
        draft.Undo(step, Drafts.Ana, Drafts.Now);
        draft.Unpublished.ShouldBeFalse();
    }

    [Fact]
    public void A_draft_with_flaws_is_kept_and_not_published()
    {
        var draft = Drafts.Small();
        draft.Edit(t => t.Removing(t.Sections[0].Questions[0]));
        draft.Flaws([]).ShouldHaveSingleItem().ShouldBe(new Flaw("sections[0].questions[0].condition", TemplateRefusals.ConditionOnUnknown("first")));
        Should.Throw<Refused>(() => draft.Publish([], Drafts.Ana, Drafts.Now)).Refusal.Sentence.ShouldStartWith("1 thing has to be put right before");
        draft.Published.ShouldBe(0);
    }

    [Fact]
    public void Conditions_follow_a_question_that_gets_another_key()
    {
        var draft = Drafts.Small();
        draft.Edit(t => t.Changing("first", t.Sections[0].Questions[0] with { Key = "renamed" }));
        draft.Read().Questions().Last().Condition!.Questions().ShouldBe(["renamed"]);
        draft.Flaws([]).ShouldBeEmpty();
    }

    [Fact]
    public void A_version_is_retired_with_a_reason()
    {
        var draft = Drafts.Small();
        var version = draft.Publish([], Drafts.Ana, Drafts.Now);
        Should.Throw<Refused>(() => draft.Retire(version, " ", Drafts.Ana, Drafts.Now)).Refusal.ShouldBe(DraftRefusals.ReasonMissing);
        var retired = draft.Retire(version, "Replaced.", Drafts.Ana, Drafts.Now);
        (retired.Key, retired.Version, retired.Reason).ShouldBe(("own.small", "1", "Replaced."));
    }

    private static TemplateEdit Any(QuestionnaireTemplate template, Random dice, int number)
    {
        var section = template.Sections[dice.Next(template.Sections.Count)];
        var question = section.Questions.Count == 0 ? null : section.Questions[dice.Next(section.Questions.Count)];
        return (dice.Next(11), question) switch
        {
            (0, _) => template.Described(template with { Title = $"Title {number} \U0001F600", Purpose = "“Quoted” \\ and\nbroken" }),
            (1, _) => template.Adding(new Section { Key = $"s{number}", Title = $"Section {number}", Questions = [] }),
            (2, _) => template.Changing(section.Key, section with { Title = $"Another {number}", Weight = number }),
            (3, _) when template.Sections.Count > 1 => template.Removing(section),
            (4, _) => template.Moving(section, dice.Next(template.Sections.Count)),
            (5, { } q) => template.Changing(q.Key, q with { Key = $"k{number}", Why = "\U0001F601 why", Weight = number }),
            (6, { } q) => template.Removing(q),
            (7, { } q) => template.Moving(q, template.Sections[dice.Next(template.Sections.Count)].Key, dice.Next(5)),
            (8, { } q) => template.Asking(q, new AllOf([Is("first", "yes"), new Not(new Comparison("n", Operator.AtLeast, [], number))])),
            (9, { } q) => template.Mapping(q, [$"C-{number}"], [new("f", "1")]),
            _ => template.Adding(section, Choice($"q{number}")),
        };
    }
}
