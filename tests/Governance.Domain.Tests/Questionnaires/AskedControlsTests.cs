using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Questionnaires;

public sealed class AskedControlsTests
{
    private static readonly Framework Framework = new()
    {
        Key = "own", Version = "1.0", Title = "Own", Source = "own work", Licence = "own work",
        Families =
        [
            new ControlFamily
            {
                Id = "F", Title = "Family",
                Controls = [Control("F-1"), Control("F-2", Relationship.Equal), Control("F-3", Relationship.Subset), Control("F-4", Relationship.Intersects)],
            },
        ],
    };

    [Fact]
    public void A_questionnaire_asks_about_the_controls_that_its_questions_test() => Template("own", "F-1", "F-9").Asks(Framework).ShouldBe(["F-1"]);

    [Fact]
    public void An_identifier_of_a_framework_that_it_does_not_name_means_something_else() => Template("other", "F-1").Asks(Framework).ShouldBeEmpty();

    [Fact]
    public void A_control_of_another_framework_stands_for_one_that_asks_for_the_same_and_for_no_wider_or_narrower_one() => Template("theirs", "T-1").Asks(Framework).ShouldBe(["F-2"]);

    private static QuestionnaireTemplate Template(string framework, params string[] controls) => new()
    {
        Key = "small", Version = "1.0", Title = "Small", Purpose = "Asks.", Source = "own work", Licence = "own work", Frameworks = [new(framework, "1.0")],
        Sections = [new Section { Key = "s", Title = "Section", Questions = [new Question { Key = "q", Text = "Is it?", Type = QuestionType.Text, Controls = controls }] }],
    };

    private static Control Control(string id, Relationship? relationship = null) =>
        new() { Id = id, Title = id, Mappings = relationship is { } related ? [new() { Framework = "theirs", Control = "T-1", Relationship = related }] : [] };
}
