using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Formats.Questionnaires.Filling;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Formats.Questionnaires.Filling;

public sealed class QuestionMatchTests
{
    [Fact]
    public void Questions_are_found_by_their_words_and_by_an_identifier_only_where_half_of_the_words_agree()
    {
        var read = Asked.Read(new Asked.Sheet("Q", ["ID|Question|Answer", "1|Is access reviewed?|", "2|Who approves all exceptions here?|", "3|Are logs kept?|", "4|Where do you host?|", "5|Said twice in here?|", "6|Said twice in here?|", "7|Only in the file?|"]));
        var matches = QuestionMatches.Of(read, Document(("1", "Is access  REVIEWED?"), ("2", "Who approves exceptions here, please?"), ("9", "Are logs kept?"), ("4", "What does your board decide?"), ("5", "Said twice in here?"), ("8", "Said twice in here?")));
        matches.Select(match => (match.Question.Id, match.Asked?.Key, match.Reworded)).ShouldBe([("1", "1", false), ("2", "2", true), ("3", "9", false), ("4", null, false), ("5", "5", false), ("6", "8", false), ("7", null, false)]);
    }

    [Fact]
    public void Words_that_stand_more_than_once_tell_nothing()
    {
        var read = Asked.Read(new Asked.Sheet("Q", ["ID|Question|Answer", "a|Describe.|", "b|Describe.|", "c|Is it?|"]));
        QuestionMatches.Of(read, Document(("x", "Describe."), ("y", "Is it?"), ("z", "Is it?"))).Select(match => match.Asked?.Key).ShouldBe([null, null, null]);
    }

    private static FrozenQuestionnaire Document(params (string Key, string Text)[] questions) => new()
    {
        Template = "own.theirs", Version = "1", Title = "Theirs", Purpose = "To test with.",
        Sections = [new() { Key = "s", Title = "S", Questions = [.. questions.Select(question => new FrozenQuestion { Key = question.Key, Text = question.Text, Type = QuestionType.Text })] }],
    };
}
