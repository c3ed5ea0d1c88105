using System.IO.Compression;
using System.Text;
using ClosedXML.Excel;
using Governance.Domain;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Formats.Questionnaires;
using Governance.Formats.Questionnaires.Filling;
using Governance.Formats.Tables;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Formats.Questionnaires.Filling;

public sealed class WorkbookFillingTests
{
    private const string Offers = """<dataValidations><dataValidation type="list" sqref="C2:C5"><formula1>"Y,N,N/A"</formula1></dataValidation></dataValidations>""";

    [Fact]
    public void Answers_and_comments_stand_in_their_cells_and_nothing_else_differs()
    {
        var book = Asked.Book(new Asked.Sheet("Security", ["Supplier assessment|", "ID|Question|Answer|Comment", "1|Is it?|Select|", "2|How?||old words", "3|Who?|kept|"]), new Asked.Sheet("Other", ["nothing to ask"])).ToArray();
        var filled = Given.Fill("theirs.xlsx", book, ("Yes", "Since May"), ("=cmd|'/c calc'!A1", "two\nlines & <b>"), (null, null));
        filled.Written.Select(cell => (cell.Question, cell.Place, cell.Text)).ShouldBe([("1", "Security!C3", "Yes"), ("1", "Security!D3", "Since May"), ("2", "Security!C4", "=cmd|'/c calc'!A1"), ("2", "Security!D4", "two\nlines & <b>")]);
        filled.Left.Single().ShouldBe(new("3", FilledField.Answer, "Security!C5", "", "The file says “kept” here, nothing was said to it in the portal, and it stays."));
        filled.ShouldDifferInAnswersOnly(book);
        filled.ShouldReadAgain("theirs.xlsx");
    }

    [Fact]
    public void A_workbook_of_a_spreadsheet_program_opens_with_the_answers()
    {
        using var made = new MemoryStream();
        using (var book = new XLWorkbook())
        {
            var sheet = book.AddWorksheet("Security");
            sheet.Range("A1:D1").Merge().SetValue("Supplier assessment").Style.Font.SetBold();
            foreach (var (at, heading) in new[] { "ID", "Question", "Answer", "Comment" }.Index()) sheet.Cell(2, at + 1).SetValue(heading);
            foreach (var row in Enumerable.Range(3, 20)) sheet.Cell(row, 1).SetValue($"{row}").CellRight().SetValue($"What about topic {row}?").CellRight().Style.Fill.SetBackgroundColor(XLColor.LightYellow).Alignment.SetWrapText();
            sheet.Cell("F3").SetFormulaA1("COUNTA(C3:C22)");
            sheet.Cell("C3").Comment.AddText("Answer here.");
            sheet.Range("C5:C9").SetDataValidation().List("\"Yes,No\"");
            sheet.Protect();
            book.SaveAs(made);
        }
        var before = made.ToArray();
        var filled = Given.Fill("theirs.xlsx", before, [.. Enumerable.Range(3, 20).Select(row => row is >= 5 and <= 9 ? ((string?)"No", (string?)"two\nlines") : ($"=A{row}", "two\nlines"))]);
        filled.Written.Count.ShouldBe(40);
        filled.ShouldDifferInAnswersOnly(before);
        filled.ShouldReadAgain("theirs.xlsx");
        using var opened = new XLWorkbook(new MemoryStream(filled.Content));
        var cells = opened.Worksheet(1);
        (cells.Cell("C4").GetString(), cells.Cell("C4").HasFormula, cells.Cell("D4").GetString(), cells.Cell("C5").GetString()).ShouldBe(("=A4", false, "two\nlines", "No"));
        (cells.Cell("C4").Style.Fill.BackgroundColor, cells.Cell("C3").Comment.Text, cells.Protection.IsProtected, cells.Cell("F3").FormulaA1).ShouldBe((XLColor.LightYellow, "Answer here.", true, "COUNTA(C3:C22)"));
    }

    [Fact]
    public void Without_answers_the_file_is_the_same_to_the_byte()
    {
        var book = Asked.Book(new Asked.Sheet("Q", ["ID|Question|Answer", "1|Is it?|"])).ToArray();
        Given.Fill("theirs.xlsx", book).Content.ShouldBe(book);
    }

    [Fact]
    public void The_words_that_a_cell_offers_are_used()
    {
        var book = Asked.Book(new Asked.Sheet("Q", ["ID|Question|Answer|Comment", "1|Is it?||", "2|Is it so?||", "3|Is it now?||", "4|Is it then?||"], Offers)).ToArray();
        var read = Given.Read("theirs.xlsx", book);
        var questions = read.Questions().ToList();
        // the draft gave clearer labels to the same options
        var asked = FrozenQuestion.From(questions[0].Question) with { Options = [new("y", "Yes, in full", false), new("n", "No", false), new("partly", "Partly", false)] };
        var filled = OriginalFile.Fill("theirs.xlsx", book, TableLimits.Standard, read,
        [
            new(questions[0], asked, Given.Said(questions[0], AnswerState.Answered, new AnswerValue { Values = ["y"] })),
            new(questions[1], asked, Given.Said(questions[1], AnswerState.NotApplicable) with { Reason = "We have no cloud." }),
            new(questions[2], asked, Given.Said(questions[2], AnswerState.Answered, new AnswerValue { Values = ["partly"] })),
            new(questions[3], asked, Given.Said(questions[3], AnswerState.Inherited, new AnswerValue { Values = ["n"] }) with { Subservice = "Cloud Ltd" }),
        ]);
        filled.Written.Select(cell => (cell.Place, cell.Text)).ShouldBe([("Q!C2", "Y"), ("Q!C3", "N/A"), ("Q!D3", "We have no cloud."), ("Q!C5", "N"), ("Q!D5", "Performed by Cloud Ltd")]);
        filled.Left.Single().ShouldBe(new("3", FilledField.Answer, "Q!C4", "Partly", "“Partly” is none of what the cell offers: Y, N, N/A."));
        filled.ShouldDifferInAnswersOnly(book);
    }

    [Fact]
    public void What_cannot_be_written_is_named_with_its_place_and_stands_nowhere()
    {
        var merged = """<mergeCells><mergeCell ref="B4:C4"/><mergeCell ref="C5:C6"/><mergeCell ref="C7:C8"/></mergeCells>""";
        var book = Asked.Book(
            new Asked.Sheet("Q", ["ID|Question|Answer", "1|Is it?|<f>IF(A1,1,2)</f><v>x</v>", "2|Is it so?|", "3|Is it over both?|", "4|Is it shared?|", "5|Is it shared, too?|", "6|Is it one?|", "7|Is it the same one?|"], merged),
            new Asked.Sheet("Bare", ["ID|Question", "8|Is there room?", "9|Is there any?"])).ToArray();
        var filled = Given.Fill("theirs.xlsx", book, ("a", "remark"), (new string('x', 40_000), null), ("c", null), ("d", null), ("e", null), ("Yes", null), ("Yes", null), ("h", null));
        filled.Left.Select(cell => (cell.Question, cell.Field, cell.Place, cell.Reason)).ShouldBe([
            ("1", FilledField.Answer, "Q!C2", "The cell gets its value from a formula, which stays. The file still says “x” there: correct it by hand."),
            ("1", FilledField.Comment, "Q!B2", "Sheet Q has no column for comments."),
            ("2", FilledField.Answer, "Q!C3", "A cell has room for 32,767 characters, and this has 40,000."),
            ("3", FilledField.Answer, "Q!C4", "The cell lies inside the merged cells B4:C4, which show what stands in the first of them."),
            ("4", FilledField.Answer, "Q!C5", "The merged cells C5:C6 belong to several questions, which are not all answered alike."),
            ("5", FilledField.Answer, "Q!C6", "The merged cells C5:C6 belong to several questions, which are not all answered alike."),
            ("8", FilledField.Answer, "Bare!B2", "Sheet Bare has no column for answers."),
        ]);
        filled.Written.Select(cell => cell.Place).ShouldBe(["Q!C7", "Q!C8"]);
        filled.ShouldDifferInAnswersOnly(book);
        Given.Part(filled.Content, "xl/worksheets/sheet1.xml").ShouldContain("<f>IF(A1,1,2)</f><v>x</v>");
        filled.ShouldReadAgain("theirs.xlsx");
    }

    [Fact]
    public void Numbers_and_days_are_such_where_the_cell_suits_them()
    {
        var rows = """<row r="1"><c r="A1" t="inlineStr"><is><t>Question</t></is></c><c r="B1" t="inlineStr"><is><t>Answer</t></is></c></row>"""
            + string.Concat(Enumerable.Range(2, 4).Select(row => $"""<row r="{row}"><c r="A{row}" t="inlineStr"><is><t>What is number {row} of ours?</t></is></c><c r="B{row}" s="{row % 2}"/></row>"""));
        var book = Books.OfRows(rows, styles: """<cellXfs><xf/><xf numFmtId="14"/></cellXfs>""", properties: """<workbookPr date1904="1"/>""").ToArray();
        var read = Given.Read("theirs.xlsx", book);
        AnswerValue[] values = [new() { Number = 12.5m }, new() { Number = -3 }, new() { On = new(2026, 11, 30) }, new() { On = new(2026, 11, 30) }];
        var filled = OriginalFile.Fill("theirs.xlsx", book, TableLimits.Standard, read, read.Questions().Zip(values, (question, value) =>
            new GivenAnswer(question, FrozenQuestion.From(question.Question) with { Type = value.Number is null ? QuestionType.Date : QuestionType.Number }, Given.Said(question, AnswerState.Answered, value))));
        filled.ShouldReadAgain("theirs.xlsx");
        filled.ShouldDifferInAnswersOnly(book);
        var sheet = Given.Part(filled.Content, "xl/worksheets/first.xml");
        sheet.ShouldContain("""<c r="B2" s="0"><v>12.5</v></c>""");
        sheet.ShouldContain("""<c r="B3" s="1" t="inlineStr"><is><t xml:space="preserve">-3</t></is></c>""");
        sheet.ShouldContain("""<c r="B4" s="0" t="inlineStr"><is><t xml:space="preserve">2026-11-30</t></is></c>""");
        sheet.ShouldContain("""<c r="B5" s="1"><v>44894</v></c>""");
    }

    [Fact]
    public void Signed_workbooks_and_files_without_cells_are_refused()
    {
        var book = Asked.Book(new Asked.Sheet("Q", ["ID|Question|Answer", "1|Is it?|"]));
        using (var zip = new ZipArchive(book, ZipArchiveMode.Update, leaveOpen: true)) zip.CreateEntry("_xmlsignatures/sig1.xml");
        Should.Throw<Refused>(() => Given.Fill("theirs.xlsx", book.ToArray(), ("Yes", null))).Message.ShouldBe("theirs.xlsx is signed, and an answer written into it would break the signature. Save a copy that is not signed, and use that one.");
        Should.Throw<Refused>(() => Given.Fill("theirs.json", Encoding.UTF8.GetBytes("""{"questions":[{"id":"1","text":"Is it?"}]}"""), ("Yes", null))).Refusal.Name.ShouldBe("NoTable");
        Should.Throw<Refused>(() => Given.Fill("theirs.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], ("Yes", null))).Message.ShouldContain("is in the form of Office before 2007");
        Should.Throw<Refused>(() => Given.Fill("theirs.xlsx", Zips.Of(("[Content_Types].xml", Zips.Utf8(Zips.WorkbookTypes.Replace("sheet.main", "sheet.macroEnabled.main", StringComparison.Ordinal))), ("xl/workbook.xml", [1])).ToArray(), ("Yes", null))).Refusal.Name.ShouldBe("Macros");
    }

    // where it can be read it can be filled, or is refused; nothing else
    [Fact]
    public void However_a_sheet_is_damaged_it_is_filled_or_refused()
    {
        var whole = Asked.Book(new Asked.Sheet("Q", ["ID|Question|Answer", "1|Is it?|Yes", "2|How?|<f>1</f>"], Offers));
        var parts = Parts(whole);
        var random = new Random(20261130);
        var (written, refused) = (0, 0);
        for (var round = 0; round < 3_000; round++)
        {
            var sheet = parts["xl/worksheets/sheet1.xml"].ToArray();
            for (var change = random.Next(1, 4); change > 0; change--) sheet[random.Next(sheet.Length)] = "<>/=\"' rc1:x!"u8[random.Next(13)];
            var book = Zips.Of([.. parts.Select(part => (part.Key, part.Key.EndsWith("sheet1.xml", StringComparison.Ordinal) ? sheet : part.Value))]).ToArray();
            try
            {
                written += Given.Fill("theirs.xlsx", book, ("Yes", "so"), ("With care", null)).Written.Count;
            }
            catch (Refused)
            {
                refused++;
            }
        }
        written.ShouldBeGreaterThan(50);
        refused.ShouldBeGreaterThan(50);
    }

    private static Dictionary<string, byte[]> Parts(MemoryStream book)
    {
        using var zip = new ZipArchive(book);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry => Encoding.UTF8.GetBytes(Given.Part(book.ToArray(), entry.FullName)), StringComparer.Ordinal);
    }
}
