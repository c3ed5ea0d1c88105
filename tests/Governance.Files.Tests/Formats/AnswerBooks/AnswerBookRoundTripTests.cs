using ClosedXML.Excel;
using FsCheck;
using FsCheck.Fluent;
using Governance.Domain.AnswerBooks;
using Governance.Domain.Questionnaires;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Formats.AnswerBooks;

/// <summary>Any answers written into a workbook come back equal, whatever is done to it between.</summary>
public sealed class AnswerBookRoundTripTests
{
    private const int First = 5;
    private static readonly FrozenQuestionnaire Document = Asked.Document();

    [Fact]
    public void Any_answers_come_back_as_they_were() => Returns(30, (file, _) => file);

    [Fact]
    public void Any_answers_come_back_with_tabs_renamed_and_moved_rows_sorted_filters_on_and_columns_added() => Returns(12, Muddled);

    [Fact]
    public void Any_answers_come_back_through_a_program_that_writes_every_part_anew() => Returns(12, (file, seed) => Rewritten.AsOtherProgramsDo(Muddled(file, seed)));

    [Fact]
    public void Any_answers_come_back_saved_by_LibreOffice_in_between()
    {
        if (Office.Program is not { } program) { Assert.Skip("LibreOffice (soffice) is not on this machine."); return; }
        Returns(3, (file, seed) => Office.SavedBy(program, Muddled(file, seed)));
    }

    private static void Returns(int times, Func<MemoryStream, int, MemoryStream> between) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(times), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var drafts = Asked.Drafts(Document, seed);
        var source = Asked.Source(Asked.Received(Document), Document, drafts);
        using var file = between(Asked.File(source), seed);
        foreach (var (key, said) in Asked.Said(file, source))
        {
            var question = Document.Question(key)!;
            ShownAnswer.Of(question, said).Says(ShownAnswer.Of(question, drafts.GetValueOrDefault(key) ?? ShownAnswer.Nothing)).ShouldBeTrue($"{key}, seed {seed}: {said}");
        }
        var plan = Asked.Plan(file, source);
        plan.Count.ShouldBe(Document.Questions().Count());
        plan.ShouldAllBe(planned => planned.Outcome == BookOutcome.Same);
    }));

    // as somebody does who wants to see it another way: protection off, then at it
    private static MemoryStream Muddled(MemoryStream file, int seed)
    {
        var chance = new Random(seed);
        using var book = new XLWorkbook(file);
        foreach (var (at, sheet) in book.Worksheets.ToList().Index())
        {
            sheet.Unprotect();
            if (sheet.Visibility is not XLWorksheetVisibility.Visible) continue;
            Sort(sheet, chance);
            sheet.Column(1 + chance.Next(8)).InsertColumnsBefore(1);
            sheet.Row(1 + chance.Next(9)).InsertRowsAbove(1);
            sheet.Cell(sheet.LastRowUsed().RowNumber() + 3, 40).SetValue("a note of our own");
            sheet.Name = $"Renamed {at}";
            sheet.Position = 1 + chance.Next(book.Worksheets.Count);
        }
        book.AddWorksheet("Our notes", 1).Cell(1, 1).SetValue("ask Ben");
        var saved = new MemoryStream();
        book.SaveAs(saved);
        saved.Position = 0;
        return saved;
    }

    // rows change places whole, as a sorter moves them, and a filter hides some
    private static void Sort(IXLWorksheet sheet, Random chance)
    {
        var (last, width) = (sheet.LastRowUsed().RowNumber(), sheet.LastColumnUsed().ColumnNumber());
        if (sheet.AutoFilter is { IsEnabled: true }) sheet.AutoFilter.Clear();
        List<int> rows = [.. Enumerable.Range(First, Math.Max(0, last - First + 1)).Where(row => !sheet.Cell(row, 1).IsEmpty())];
        var shuffled = rows.OrderBy(_ => chance.Next()).ToList();
        var values = shuffled.Select(row => Enumerable.Range(1, width).Select(column => (sheet.Cell(row, column).Value, sheet.Cell(row, column).DataType, sheet.Cell(row, column).Style)).ToList()).ToList();
        foreach (var (at, row) in rows.Index())
        {
            for (var column = 1; column <= width; column++)
            {
                var (cell, (value, type, style)) = (sheet.Cell(row, column), values[at][column - 1]);
                cell.Clear(XLClearOptions.Contents);
                if (value is string text) cell.SetValue(text);
                else cell.Value = value;
                cell.DataType = type;
                cell.Style = style;
            }
            if (chance.Next(3) == 0) sheet.Row(row).Hide();
        }
        if (rows.Count > 0) sheet.Range(First - 1, 1, last, width).SetAutoFilter();
    }
}
