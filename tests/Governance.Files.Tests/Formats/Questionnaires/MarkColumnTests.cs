using Governance.Domain.Scoring;
using Governance.Formats.Questionnaires;
using Governance.Formats.Tables;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Formats.Questionnaires;

public sealed class MarkColumnTests
{
    [Fact]
    public void An_x_in_one_of_several_columns_is_the_answer_that_heads_it()
    {
        var read = Asked.Read(new Asked.Sheet("Q", ["No.|Question|Yes|No|N/A|Comment", "1|Is access reviewed?|x|||Each quarter", "2|Are logs kept?||X||", "3|Are guests filmed?|||✓|There are none.", "4|Who approves?||||", "5|Is it signed?|☐|☑|-|"]));
        read.Questions().Select(question => (question.Answer, question.AnswerPlace)).ShouldBe([("Yes", "Q!C2"), ("No", "Q!D3"), ("N/A", "Q!E4"), (null, "Q!B5"), ("No", "Q!D6")]);
        read.Questions().Select(question => question.Comment).ShouldBe(["Each quarter", null, "There are none.", null, null]);
        read.Questions().ElementAt(2).DoesNotApply.ShouldBeTrue();
        read.Questions().ShouldAllBe(question => question.Question.Type == QuestionType.Choice && question.Question.Options.Count == 2 && question.Cell!.AnswerColumn == null);
        (read.Sheets[0].Columns.Id, read.Sheets[0].Columns.Answer, read.Sheets[0].Columns.Comment, read.Sheets[0].Answers).ShouldBe(("A", "C", "F", 4));
        read.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Several_marks_in_a_row_are_no_answer_and_are_named_and_words_in_place_of_a_mark_belong_to_the_comment()
    {
        var read = Asked.Read(new Asked.Sheet("Q", ["Question|Yes|No|Partially|Remarks", "Is access reviewed?|x|x||", "Are logs kept?|for 90 days|||By the CISO", "Is it tested?|||x|"]));
        read.Questions().Select(question => (question.Answer, question.Comment)).ShouldBe([(null, null), ("Yes", "for 90 days\nBy the CISO"), ("Partially", null)]);
        read.Problems.Select(problem => (problem.Place, problem.Sentence)).ShouldBe([("Q!B2", "Yes and No are marked at once; no answer is taken.")]);
    }

    [Fact]
    public void The_answers_may_be_named_below_a_heading_that_stands_over_all_of_them()
    {
        var read = Asked.Read(new Asked.Sheet("CAIQ", ["Control Group|CID|Consensus Assessment Questions|Consensus Assessment Answers|||Notes", "|||Yes|No|Not Applicable|", "Audit|A-01.1|Are policies established?|X|||", "Audit|A-01.2|Are they reviewed yearly?||x||"], """<mergeCells><mergeCell ref="D1:F1"/></mergeCells>"""));
        read.Questions().Select(question => question.Answer).ShouldBe(["Yes", "No"]);
        (read.Sheets[0].Columns.Question, read.Sheets[0].Columns.Answer).ShouldBe(("C", "D"));
        read.Sheets[0].Skipped.Select(row => row.Row).ShouldBe([2]);
    }

    [Theory]
    [InlineData("Nr.|Frage|Ja|Nein|Entfällt|Bemerkung", "Ja")]
    [InlineData("N°|Exigence|Oui|Non|Sans objet|Commentaires", "Oui")]
    [InlineData("番号|質問事項|はい|いいえ|該当なし|備考", "はい")]
    public void They_are_known_in_many_languages(string headings, string answer)
    {
        var read = Asked.Read(new Asked.Sheet("Q", [headings, "1|Wie oft werden Konten geprüft?|x|||y", "2|Wer darf Ausnahmen erlauben?||x||"]));
        read.Questions().First().Answer.ShouldBe(answer);
        read.Questions().First().Comment.ShouldBe("y");
    }

    [Fact]
    public void A_column_of_numbers_headed_no_stays_the_identifier_and_a_chosen_column_finds_its_neighbours()
    {
        Asked.Read(new Asked.Sheet("Q", ["No|Question|Answer", "1|Is it?|Yes", "2|Is it so?|No"])).Sheets[0].Columns.ShouldBe(new SheetColumns { Id = "A", Question = "B", Answer = "C" });
        var book = Asked.Book(new Asked.Sheet("Q", ["Points|Yes|No", "Backups|x|", "Staff||x"]));
        var chosen = new Dictionary<int, SheetChoice> { [0] = new(true, 1, new SheetColumns { Question = "A", Answer = "B" }) };
        QuestionnaireFile.Read("theirs.xlsx", book, TableLimits.Standard, chosen).Questions().Select(question => question.Answer).ShouldBe(["Yes", "No"]);
    }
}
