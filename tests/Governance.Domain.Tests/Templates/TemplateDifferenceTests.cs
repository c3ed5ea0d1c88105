using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;
using Shouldly;
using Xunit;
using static Governance.Domain.Tests.Questionnaires.Templates;

namespace Governance.Domain.Tests.Templates;

public sealed class TemplateDifferenceTests
{
    private static readonly QuestionnaireTemplate Before = Of(Choice("a"), Choice("b"), Choice("c"));

    [Fact]
    public void A_template_is_not_different_from_itself_whatever_its_version_is_called()
    {
        var difference = new TemplateDifference(Before, Before with { Version = "2" });
        difference.IsNone.ShouldBeTrue();
        (difference.Described, difference.Added.Any(), difference.Removed.Any(), difference.Changed.Any(), difference.Moved.Any()).ShouldBe((false, false, false, false, false));
    }

    [Fact]
    public void What_came_what_went_and_what_says_something_else_is_named_once_each()
    {
        var section = Before.Sections[0];
        var after = Before with { Sections = [section with { Title = "Other", Questions = [Choice("a") with { Weight = 2 }, Choice("c"), Choice("d")] }, new Section { Key = "new", Title = "New", Questions = [] }] };
        var difference = new TemplateDifference(Before, after);
        difference.Added.Select(q => q.Key).ShouldBe(["d"]);
        difference.Removed.Select(q => q.Key).ShouldBe(["b"]);
        difference.Changed.Select(c => (c.Before.Key, c.Before.Weight, c.After.Weight)).ShouldBe([("a", 1m, 2m)]);
        difference.AddedSections.Select(s => s.Key).ShouldBe(["new"]);
        difference.ChangedSections.Select(s => s.After.Title).ShouldBe(["Other"]);
        // c follows a in both, once b is left out of account
        difference.Moved.ShouldBeEmpty();
    }

    [Fact]
    public void A_question_that_changed_its_place_is_moved_and_not_changed()
    {
        var after = Before.Moving(Before.Question("c")!, "only", 0).After;
        var difference = new TemplateDifference(Before, after);
        difference.Changed.ShouldBeEmpty();
        difference.Moved.ShouldContain(q => q.Key == "c");
        difference.IsNone.ShouldBeFalse();
    }
}
