using Governance.Domain.AnswerLibrary;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.AnswerLibrary;

public sealed class QuestionIndexTests
{
    private static readonly string[] Library =
    [
        "Do you encrypt customer data at rest in every data store?",
        "Within how many hours of discovering an incident do you notify affected customers?",
        "Is customer data encrypted in transit over public networks?",
        "Which subprocessors handle customer data, and for what?",
        "Is production data used in test environments?",
    ];

    [Theory]
    [InlineData("Do you ENCRYPT customer data at rest, in every data-store", 0, 1)]
    [InlineData("Is all of our information encrypted while stored on your disks?", 0, 0.3)]
    [InlineData("Breach notification to customers: time frame?", 1, 0.3)]
    [InlineData("List of sub-processors", 3, 0.3)]
    public void A_like_question_is_found_in_other_words(string asked, int entry, double least)
    {
        var found = Index().Like(ComparedQuestion.Of(asked, []), 3);
        found[0].Entry.ShouldBe(entry);
        found[0].Score.ShouldBeGreaterThanOrEqualTo(least);
    }

    [Fact]
    public void Nothing_is_offered_where_nothing_is_like()
    {
        Index().Like(ComparedQuestion.Of("Fire extinguishers in offices", []), 3).ShouldBeEmpty();
    }

    [Fact]
    public void The_words_that_both_name_are_told_the_weightiest_first()
    {
        Index().Like(ComparedQuestion.Of("Are disks with stored data encrypted?", []), 1).ShouldHaveSingleItem().Words.ShouldBe(["at rest", "encryption", "storage", "cryptography"], ignoreOrder: true);
        Index().Like(ComparedQuestion.Of("Encryption at rest", []), 1)[0].Words[0].ShouldBe("at rest");
    }

    [Fact]
    public void A_question_of_other_figures_is_offered_and_never_taken_for_the_same()
    {
        var index = new QuestionIndex([ComparedQuestion.Of("Do you notify us of an incident within 72 hours?", [])]);
        var three = index.Like(ComparedQuestion.Of("Do you notify us of an incident within three days?", []), 1).ShouldHaveSingleItem();
        (three.OtherFigures, three.IsLikely).ShouldBe((false, true));
        var one = index.Like(ComparedQuestion.Of("Do you notify us of an incident within 24 hours?", []), 1).ShouldHaveSingleItem();
        (one.OtherFigures, one.IsLikely).ShouldBe((true, false));
        one.Score.ShouldBeGreaterThan(Likeness.Likely);
    }

    [Fact]
    public void A_question_put_the_other_way_round_is_offered_and_never_taken_for_the_same()
    {
        var turned = Index().Like(ComparedQuestion.Of("Is production data never used in test environments?", []), 1).ShouldHaveSingleItem();
        (turned.IsTurned, turned.IsLikely).ShouldBe((true, false));
        turned.Score.ShouldBeGreaterThan(Likeness.Likely);
        Index().Like(ComparedQuestion.Of("Is no more production data used in test environments?", []), 1)[0].IsTurned.ShouldBeFalse();
    }

    [Fact]
    public void A_control_that_both_test_brings_two_questions_nearer_and_is_told()
    {
        var index = new QuestionIndex([ComparedQuestion.Of("How are laptops disposed of?", ["aoa/ST-1"]), ComparedQuestion.Of("Are backups encrypted?", ["aoa/ST-2"])]);
        var asked = ComparedQuestion.Of("Who may read the archive?", ["aoa/ST-1"]);
        var offered = index.Like(asked, 3).ShouldHaveSingleItem();
        (offered.Entry, offered.IsLikely).ShouldBe((0, false));
        offered.Controls.ShouldBe(["aoa/ST-1"]);
        index.Like(ComparedQuestion.Of("Who may read the archive?", ["csf/ST-1"]), 3).ShouldBeEmpty();
        index.Like(ComparedQuestion.Of("Are backups encrypted?", []), 1)[0].Score.ShouldBe(1);
    }

    [Fact]
    public void The_same_text_goes_before_one_that_differs_by_a_number_alone()
    {
        var index = new QuestionIndex([ComparedQuestion.Of("Is measure 2 in place?", []), ComparedQuestion.Of("Is measure 1 in place?", [])]);
        index.Like(ComparedQuestion.Of("Is measure 1 in place?", []), 2).Select(like => like.Entry).ShouldBe([1, 0]);
    }

    [Fact]
    public void Of_equals_the_earlier_one_comes_first_every_time()
    {
        string[] twice = ["Do you red-team models?", "Are laptops encrypted?", "Do you red-team models?"];
        for (var i = 0; i < 20; i++)
            new QuestionIndex([.. twice.Select(text => ComparedQuestion.Of(text, []))]).Like(ComparedQuestion.Of("Red teaming of models", []), 3).Select(like => like.Entry).ShouldBe([0, 2]);
    }

    private static QuestionIndex Index() => new([.. Library.Select(text => ComparedQuestion.Of(text, []))]);
}
