using System.IO.Compression;
using System.Text;
using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Governance.Domain.AnswerBooks;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Formats.AnswerBooks;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Formats.AnswerBooks;

public sealed class AnswerBookTests
{
    private const int NameRow = 1, HeadRow = 4;
    private readonly FrozenQuestionnaire document = Asked.Document();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void It_satisfies_the_schema(int seed)
    {
        using var file = Asked.File(Asked.Source(Asked.Received(document), document, Asked.Drafts(document, seed)));
        using var package = SpreadsheetDocument.Open(file, isEditable: false);
        new OpenXmlValidator().Validate(package, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void There_is_a_tab_per_section_one_per_table_and_a_guide_and_the_lists_are_hidden()
    {
        using var book = Book(Asked.Drafts(document, 1));
        book.Worksheets.Select(sheet => (sheet.Name, sheet.Visibility is XLWorksheetVisibility.Visible)).ShouldBe([
            ("Instructions", true), ("Storage access  exposure", true), ("A rather long title of a sectio", true), ("A rather long title of a s (2)", true),
            ("Table 1.7", true), ("Table 2.7", true), ("Table 3.7", true), ("Choices", false)]);
    }

    [Fact]
    public void A_row_is_as_high_as_its_texts_need_in_every_program_and_grows_with_what_is_typed()
    {
        var first = document.Sections[0];
        var wordy = document with { Sections = [first with { Questions = [first.Questions[0] with { Text = string.Join(' ', Enumerable.Repeat("wording", 60)), Why = null, Good = null }, .. first.Questions.Skip(1)] }] };
        using var file = Asked.File(Asked.Source(Asked.Received(wordy), wordy, []));
        using var parts = new ZipArchive(file);
        foreach (var part in parts.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)))
        {
            using var content = part.Open();
            var rows = System.Xml.Linq.XDocument.Load(content).Descendants().Where(element => element.Name.LocalName is "row").ToList();
            rows.ShouldAllBe(row => row.Attribute("customHeight") == null, part.FullName);
            if (!part.FullName.EndsWith("sheet2.xml", StringComparison.Ordinal)) continue;
            // five such words go into a line of the column
            ((double)rows.Single(row => (string?)row.Attribute("r") is "5").Attribute("ht")!).ShouldBe(12 * 15);
        }
    }

    [Fact]
    public void Only_what_is_filled_in_is_unlocked_and_every_tab_is_protected_without_a_password()
    {
        using var book = Book([]);
        book.Worksheets.ShouldAllBe(sheet => sheet.Protection.IsProtected && !sheet.Protection.IsPasswordProtected);
        var sheet = book.Worksheet(2);
        var (heads, unlocked) = (sheet.Row(HeadRow), sheet.CellsUsed(XLCellsUsedOptions.All).Where(cell => !cell.Style.Protection.Locked).ToList());
        unlocked.Select(cell => heads.Cell(cell.Address.ColumnNumber).GetString()).Distinct(StringComparer.Ordinal).ShouldBe([.. Enum.GetValues<BookField>().Select(AnswerBookWords.Heading), "Files to attach"], ignoreOrder: true);
        unlocked.ShouldAllBe(cell => cell.Address.RowNumber > HeadRow);
        (sheet.Row(NameRow).IsHidden, Enumerable.Range(1, 4).All(column => sheet.Column(column).IsHidden), sheet.Column(5).IsHidden).ShouldBe((true, true, false));
    }

    [Fact]
    public void Cells_offer_what_can_be_chosen_and_take_numbers_and_days_where_these_are_asked()
    {
        using var book = Book([]);
        var sheet = book.Worksheet(2);
        IXLDataValidation Rule(int row, string heading) => sheet.Row(row).Cell(sheet.Row(HeadRow).CellsUsed().Single(cell => string.Equals(cell.GetString(), heading, StringComparison.Ordinal)).Address.ColumnNumber).DataValidation;
        string[] Offered(IXLDataValidation rule) => [.. book.Range(rule.Value).Cells().Select(cell => cell.GetString())];
        Offered(Rule(5, "Answer")).ShouldBe(["Yes", "Yes, partly", "12", "No (no)", "no (none)"]);
        Offered(Rule(5, "How you deal with it")).ShouldBe(["We answer", "A subservice organization performs it", "We decline"]);
        Offered(Rule(6, "How you deal with it")).ShouldBe(["We answer", "A subservice organization performs it", "Not applicable", "We decline"]);
        Offered(Rule(7, "Answer")).ShouldBe(["Yes"]);
        Offered(Rule(6, "Label")).ShouldBe(["Public", "Internal", "Confidential", "Restricted", "Pre-release"]);
        Rule(12, "Answer").AllowedValues.ShouldBe(XLAllowedValues.Decimal);
        Rule(14, "Answer").AllowedValues.ShouldBe(XLAllowedValues.Date);
        Rule(5, "Until").AllowedValues.ShouldBe(XLAllowedValues.Date);
        book.Worksheet("Table 1.7").Cell(5, 3).DataValidation.AllowedValues.ShouldBe(XLAllowedValues.Decimal);
    }

    [Fact]
    public void Nothing_of_what_an_answer_is_worth_to_the_buyer_is_in_any_part_of_the_file()
    {
        var template = new QuestionnaireTemplate
        {
            Key = "t", Version = "1", Title = "T", Purpose = "To test with.", Source = "own work", Licence = "own work",
            Sections =
            [
                new Section
                {
                    Key = "s", Title = "S",
                    Questions =
                    [
                        new Question { Key = "a", Text = "Is it so?", Type = QuestionType.Choice, Weight = 7.7731m, Critical = true, Need = Need.Operating, Options = [new Option { Key = "yes", Label = "Yes", Credit = 0.8642m }, new Option { Key = "no", Label = "No", Credit = 0.1357m }] },
                        new Question { Key = "b", Text = "How many?", Type = QuestionType.Number, Unit = "hours", Weight = 6.6642m, Bands = [new(0, 55.5123m, 0.9753m)] },
                    ],
                },
            ],
        };
        var frozen = FrozenQuestionnaire.From(template);
        using var file = Asked.File(Asked.Source(Asked.Received(frozen), frozen, new Dictionary<string, AnswerDraft>(StringComparer.Ordinal) { ["a"] = new(AnswerState.Answered, AnswerDraft.UsualLabel, new() { Values = ["yes"] }) }));
        using var zip = new ZipArchive(file);
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            var text = entry.FullName + reader.ReadToEnd();
            foreach (var telling in (string[])["7.7731", "0.8642", "0.1357", "6.6642", "55.5123", "0.9753", "weight", "credit", "score", "critical", "operating", "band"])
                // two words of the format itself
                text.Replace("fontScheme", "", StringComparison.Ordinal).ShouldNotContain(telling, Case.Insensitive, $"in {entry.FullName}");
        }
    }

    [Fact]
    public void What_is_submitted_and_not_returned_is_locked()
    {
        var questionnaire = Asked.Received(document);
        questionnaire.Submit(new(Domain.Ids.New()), Asked.Now);
        questionnaire.Reopen(["S1-0.1"], new(2026, 12, 24), Asked.Now);
        using var file = Asked.File(new(questionnaire, new(questionnaire, document, [], []), Array.Empty<string>().ToLookup(text => text, StringComparer.Ordinal), Asked.Now));
        using var book = new XLWorkbook(file);
        book.Worksheet(2).CellsUsed(XLCellsUsedOptions.All).Where(cell => !cell.Style.Protection.Locked).Select(cell => cell.Address.RowNumber).Distinct().ShouldBe([5]);
        book.Worksheet(3).CellsUsed(XLCellsUsedOptions.All).ShouldAllBe(cell => cell.Style.Protection.Locked);
    }

    private XLWorkbook Book(Dictionary<string, AnswerDraft> drafts) => new(Asked.File(Asked.Source(Asked.Received(document), document, drafts)));
}
