using ClosedXML.Excel;
using Governance.Domain;
using Governance.Domain.AnswerBooks;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Formats.AnswerBooks;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Formats.AnswerBooks;

public sealed class AnswerBookReadingTests
{
    private readonly FrozenQuestionnaire document = Asked.Document();
    private readonly Questionnaire questionnaire;

    public AnswerBookReadingTests() => questionnaire = Asked.Received(document);

    [Fact]
    public void What_people_type_is_taken_as_new_answers()
    {
        var plan = Plan([], book =>
        {
            Set(book, 5, "Answer", "yes");
            Set(book, 7, "Answer", "x");
            Set(book, 9, "Answer", "YES");
            Set(book, 12, "Answer", 72.5);
            Set(book, 13, "Answer", "=cmd|'/c calc'!A1");
            Set(book, 14, "Answer", 46174);
            Set(book, 14, "Label", "restricted");
            Set(book, 15, "How you deal with it", "not applicable");
            Set(book, 15, "Reason", "No files.");
            book.Worksheet("Table 1.7").Cell(6, 2).SetValue("Logs");
            book.Worksheet("Table 1.7").Cell(6, 4).SetValue("2026-06-01");
        });
        plan.Where(p => p.Outcome == BookOutcome.New).Select(p => $"{p.Question.Key} {p.After.State} {p.After.Label} {string.Join('|', AnswerText.Of(p.Question, p.After.Value ?? new()))}").ShouldBe([
            "S1-0.1 Answered Confidential Yes", "S1-1.1 Answered Confidential Yes|12", "S1-2.1 Answered Confidential 72.5 hours", "S1-3.1 Answered Confidential =cmd|'/c calc'!A1",
            "S1-4.1 Answered Restricted 1 June 2026", "S1-5.1 NotApplicable Confidential ", "S1-6.1 Answered Confidential Name: Logs; Since: 2026-06-01"]);
        plan.Count(p => p.Outcome == BookOutcome.Same).ShouldBe(document.Questions().Count() - 7);
    }

    [Theory]
    [InlineData(5, "Answer", "Perhaps", "The question does not offer “Perhaps”.")]
    [InlineData(5, "How you deal with it", "Later", "“Later” is none of the ways to deal with a question: We answer, A subservice organization performs it, Not applicable, We decline.")]
    [InlineData(5, "How you deal with it", "Not applicable", "The buyer asks this of every vendor, so it cannot be left out as not applicable. It can be declined with a reason.")]
    [InlineData(6, "Answer", "Yes", "The answer to this question is not given in this cell: Choose in the rows below, one per option.")]
    [InlineData(8, "Answer", "maybe", "“maybe” says neither yes nor no. Choose Yes where the option holds, and leave the cell empty where it does not.")]
    [InlineData(12, "Answer", "1,5", "“1,5” is no number. Give it with a point for decimals, such as 72 or 0.5.")]
    [InlineData(14, "Answer", "soon", "“soon” is no day. Give one such as 2026-11-20.")]
    [InlineData(12, "Label", "Secret", "“Secret” is none of the labels: Public, Internal, Confidential, Restricted, Pre-release.")]
    [InlineData(13, "Until", "31/12/2026", "“31/12/2026” is no day. Give one such as 2026-11-20.")]
    public void A_cell_that_cannot_be_taken_is_refused_with_its_address_and_reason_and_its_answer_stays(int row, string heading, string text, string reason)
    {
        var address = "";
        var plan = Plan([], book => address = Set(book, row, heading, text));
        var refused = plan.Single(p => p.Outcome == BookOutcome.Refused);
        (refused.After, refused.Saves(takesFile: true)).ShouldBe((ShownAnswer.Nothing, false));
        var cell = refused.Refused.ShouldHaveSingleItem();
        cell.Reason.ShouldBe(reason);
        cell.Sheet.ShouldBe("Storage access  exposure");
        // a refusal of the domain is told of the answer as a whole
        if (!reason.StartsWith("The buyer", StringComparison.Ordinal)) cell.Address.ShouldBe(address);
    }

    [Fact]
    public void Texts_beyond_what_an_answer_holds_are_refused() =>
        Plan([], book => Set(book, 13, "Comment", new string('x', 4001))).Single(p => p.Outcome == BookOutcome.Refused).Refused[0].Reason.ShouldBe(AnswerRefusals.TooManyWords.Sentence);

    [Fact]
    public void A_table_says_which_cell_it_cannot_take()
    {
        var plan = Plan([], book => book.Worksheet("Table 1.7").Cell(7, 3).SetValue("many"));
        plan.Single(p => p.Outcome == BookOutcome.Refused).Refused.ShouldBe([new("Table 1.7", "C7", "“many” is no number. Give it with a point for decimals, such as 72 or 0.5.")]);
    }

    [Fact]
    public void What_would_be_lost_by_deleting_is_refused_and_what_is_not_there_stays()
    {
        var drafts = Asked.Drafts(document, 3);
        var plan = Plan(drafts, book =>
        {
            var sheet = book.Worksheet(2);
            sheet.Row(8).Delete();
            sheet.Column(11).Delete();
            book.Worksheet("Table 1.7").Column(3).Clear(XLClearOptions.Contents);
            book.Worksheet("Table 2.7").Delete();
            book.Worksheet(3).Row(5).Clear(XLClearOptions.Contents);
        });
        var refused = plan.Where(p => p.Outcome == BookOutcome.Refused).SelectMany(p => p.Refused).Select(cell => $"{cell.Sheet}: {cell.Reason}").ToList();
        refused.ShouldBe(["Storage access  exposure: The row of the option “Yes, partly” is gone, so it cannot be told whether it holds.", "Table 1.7: The column “Count” of the table is gone, so what stood there would be lost."]);
        plan.Where(p => p.Outcome != BookOutcome.Refused).ShouldAllBe(p => p.Outcome == BookOutcome.Same);
        plan.Count.ShouldBe(document.Questions().Count() - 1);
    }

    [Fact]
    public void A_row_that_was_copied_is_refused_because_nobody_knows_which_one_holds()
    {
        var plan = Plan([], book =>
        {
            var sheet = book.Worksheet(2);
            sheet.Row(5).CopyTo(sheet.Row(40));
            Set(book, 40, "Answer", "Yes");
        });
        plan.Single(p => p.Outcome == BookOutcome.Refused).Refused.ShouldBe([new("Storage access  exposure", "F40", "Question 1.1 stands in more than one row, also in sheet Storage access  exposure, row 5. Keep one of them.")]);
    }

    [Fact]
    public void A_newer_answer_of_the_portal_is_a_conflict_only_where_the_workbook_was_changed_too()
    {
        var drafts = new Dictionary<string, AnswerDraft>(StringComparer.Ordinal)
        {
            ["S1-2.1"] = new(AnswerState.Answered, Classification.Internal, new() { Number = 1 }),
            ["S1-3.1"] = new(AnswerState.Answered, Classification.Internal, new() { Text = "before" }, Comment: "stays"),
        };
        using var file = Asked.File(Asked.Source(questionnaire, document, []));
        using var changed = Edited(file, book => Set(book, 12, "Answer", 2.0));
        // somebody answered both in the portal since
        var plan = AnswerBookPlan.Of(questionnaire, Asked.Source(questionnaire, document, drafts).Sheet, Read(changed));
        var conflict = plan.Single(p => p.Outcome != BookOutcome.Same);
        (conflict.Question.Key, conflict.Outcome, conflict.After.Value!.Number, conflict.Stands!.Draft.Value!.Number).ShouldBe(("S1-2.1", BookOutcome.Conflict, 2m, 1m));
        (conflict.Saves(takesFile: false), conflict.Saves(takesFile: true)).ShouldBe((false, true));
        plan.Single(p => p.Overtaken).Question.Key.ShouldBe("S1-3.1");
    }

    [Fact]
    public void A_change_of_one_field_leaves_the_others_as_they_are_to_the_last_digit()
    {
        var drafts = new Dictionary<string, AnswerDraft>(StringComparer.Ordinal) { ["S1-2.1"] = new(AnswerState.Answered, Classification.Restricted, new() { Number = 123_456_789.123_456_789m }, Offer: " kept ") };
        var changed = Plan(drafts, book => Set(book, 12, "Comment", "From the workbook.")).Single(p => p.Outcome != BookOutcome.Same);
        changed.Outcome.ShouldBe(BookOutcome.Changed);
        changed.After.ShouldBe(drafts["S1-2.1"] with { Comment = "From the workbook." });
    }

    [Fact]
    public void A_workbook_of_another_questionnaire_or_version_or_from_elsewhere_is_refused_whole()
    {
        using var file = Asked.File(Asked.Source(questionnaire, document, []));
        Name(file, Asked.Received(document)).ShouldBe(nameof(AnswerBookRefusals.OtherQuestionnaire));
        var (other, next) = (Asked.Document(sections: 2), questionnaire.QuestionnaireHash);
        using var older = Asked.File(new(questionnaire, new(questionnaire, document, [], []), Array.Empty<string>().ToLookup(text => text, StringComparer.Ordinal), Asked.Now));
        using var changed = Edited(older, book => { foreach (var sheet in book.Worksheets) sheet.Cell(1, 1).SetValue(sheet.Cell(1, 1).GetString().Replace(next, Asked.Received(other).QuestionnaireHash, StringComparison.Ordinal)); });
        Name(changed, questionnaire).ShouldBe(nameof(AnswerBookRefusals.OtherVersion));
        Name(Books.OfRows("<row r=\"1\"><c t=\"inlineStr\"><is><t>Question</t></is></c></row>"), questionnaire).ShouldBe(nameof(AnswerBookRefusals.NotFromHere));
        Should.Throw<Refused>(() => AnswerBookReader.Read("a.csv", new MemoryStream("a,b"u8.ToArray()), questionnaire, document)).Refusal.Name.ShouldBe(nameof(AnswerBookRefusals.NotAWorkbook));
        Name(Books.OfRows("<row r=\"1000000\"><c><v>1</v></c></row>"), questionnaire).ShouldBe("TooManyRows");
        Name(Books.OfRows($"<row r=\"1\"><c t=\"inlineStr\"><is><t>{string.Concat(Enumerable.Range(0, 200_000))}</t></is></c></row>"), questionnaire).ShouldBe("CellTooLong");
    }

    [Fact]
    public void An_option_that_goes_with_no_other_is_refused_beside_others_and_taken_alone()
    {
        var alone = document with { Sections = [.. document.Sections.Select(section => section with { Questions = [.. section.Questions.Select(question => question.Type is QuestionType.Multiple ? question with { Options = [question.Options[0] with { StandsAlone = true }, .. question.Options.Skip(1)] } : question)] })] };
        var source = Asked.Source(Asked.Received(alone), alone, []);
        PlannedAnswer Read(params int[] rows)
        {
            using var file = Asked.File(source);
            using var changed = Edited(file, book => { foreach (var row in rows) Set(book, row, "Answer", "x"); });
            return Asked.Plan(changed, source).Single(planned => planned.Outcome is not BookOutcome.Same);
        }
        Read(7).Outcome.ShouldBe(BookOutcome.New);
        Read(7, 8).Refused.ShouldHaveSingleItem().Reason.ShouldBe($"“{alone.Question("S1-1.1")!.Options[0].Label}” cannot be chosen together with others.");
    }

    [Fact]
    public void What_is_not_read_is_named()
    {
        using var file = Asked.File(Asked.Source(questionnaire, document, []));
        using var changed = Edited(file, book =>
        {
            book.AddWorksheet("Our notes").Cell(1, 1).SetValue("x");
            book.Worksheet(2).Cell(5, 1).SetValue("gone");
        });
        Read(changed).LeftOut.ShouldBe([
            "Sheet Our notes is not read: it has no hidden row that tells what it is.", "Question 1.1 is not in the workbook, and stays as it is.",
            "Sheet Storage access  exposure, row 5 is not read: its hidden key is that of no question here."]);
    }

    private string Name(Stream file, Questionnaire of)
    {
        file.Position = 0;
        return Should.Throw<Refused>(() => AnswerBookReader.Read("a.xlsx", file, of, document)).Refusal.Name;
    }

    private AnswerBookRows Read(Stream file) => AnswerBookReader.Read("a.xlsx", file, questionnaire, document);

    private IReadOnlyList<PlannedAnswer> Plan(Dictionary<string, AnswerDraft> drafts, Action<XLWorkbook> edit)
    {
        var source = Asked.Source(questionnaire, document, drafts);
        using var file = Asked.File(source);
        using var changed = Edited(file, edit);
        return Asked.Plan(changed, source);
    }

    private static string Set<T>(XLWorkbook book, int row, string heading, T value)
    {
        var sheet = book.Worksheet(2);
        var cell = sheet.Cell(row, sheet.Row(4).CellsUsed().Single(head => string.Equals(head.GetString(), heading, StringComparison.Ordinal)).Address.ColumnNumber);
        cell.SetValue(value);
        return cell.Address.ToString()!;
    }

    private static MemoryStream Edited(Stream file, Action<XLWorkbook> edit)
    {
        using var book = new XLWorkbook(file);
        edit(book);
        var saved = new MemoryStream();
        book.SaveAs(saved);
        saved.Position = 0;
        return saved;
    }
}
