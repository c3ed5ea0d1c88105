using ClosedXML.Excel;
using Governance.Files.Tests.Formats.AnswerBooks;
using Governance.Formats.Questionnaires;
using Governance.Formats.Tables;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Formats.Questionnaires.Filling;

public sealed class SampleFillingTests
{
    // it has no columns for answers: they go beside the last one
    private static readonly Dictionary<int, SheetChoice> Beside = new() { [0] = new(true, 1, new SheetColumns { Id = "B", Section = "C", Question = "D", Answer = "I", Comment = "K" }) };
    private static readonly Dictionary<int, SheetChoice> Within = new() { [0] = new(true, 1, new SheetColumns { Id = "B", Section = "C", Question = "D", Answer = "E", Comment = "H" }) };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_workbook_of_another_project_differs_in_answers_only(bool within)
    {
        var (file, choices) = (Samples.Find("samples/questionnaires/ASVS-excel-v3.0.1.xlsx"), within ? Within : Beside);
        Assert.SkipWhen(file is null, Samples.Missing);
        var before = File.ReadAllBytes(file);
        var filled = Given.Fill("ASVS.xlsx", before, choices, Said(182));
        (filled.Written.Count, filled.Left.Count).ShouldBe((364, 0));
        filled.ShouldDifferInAnswersOnly(before);
        filled.ShouldReadAgain("ASVS.xlsx", choices);
        Cells(filled.Content, filled.Written.Select(cell => cell.Place)).ShouldBe(Cells(before, filled.Written.Select(cell => cell.Place)));
        using var opened = new XLWorkbook(new MemoryStream(filled.Content));
        foreach (var cell in filled.Written) opened.Worksheet(1).Cell(cell.Place[(cell.Place.LastIndexOf('!') + 1)..]).GetString().ShouldBe(cell.Text);
    }

    [Fact]
    public void Every_workbook_and_table_of_the_samples_is_filled_or_says_why_not()
    {
        var known = Samples.Find("samples/questionnaires/ASVS-excel-v3.0.1.xlsx");
        Assert.SkipWhen(known is null, Samples.Missing);
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(known)!).Where(file => Path.GetExtension(file) is ".xlsx" or ".csv"))
        {
            var (name, before) = (Path.GetFileName(file), File.ReadAllBytes(file));
            var questions = Given.Read(name, before).Questions().Count();
            var filled = Given.Fill(name, before, Said(questions));
            (filled.Written.Count + filled.Left.Count).ShouldBe(2 * questions, name);
            if (filled.Written.Count == 0) filled.Content.ShouldBe(before, name);
            else filled.ShouldReadAgain(name);
        }
    }

    [Fact]
    public void LibreOffice_opens_a_filled_workbook_and_finds_the_answers()
    {
        var file = Samples.Find("samples/questionnaires/ASVS-excel-v3.0.1.xlsx");
        Assert.SkipWhen(file is null, Samples.Missing);
        if (Office.Program is not { } program) { Assert.Skip("LibreOffice (soffice) is not on this machine."); return; }
        var filled = Given.Fill("ASVS.xlsx", File.ReadAllBytes(file), Beside, Said(182));
        using var saved = Office.SavedBy(program, new MemoryStream(filled.Content));
        (filled with { Content = saved.ToArray() }).ShouldReadAgain("ASVS.xlsx", Beside);
    }

    private static (string?, string?)[] Said(int questions) => [.. Enumerable.Range(1, questions).Select(i => ((string?)(i % 3 == 0 ? $"=A{i}" : $"Answer & {i}"), (string?)$"Comment\nto {i} <é>"))];

    // every other cell of every sheet
    private static string[] Cells(byte[] content, IEnumerable<string> without)
    {
        var left = without.ToHashSet(StringComparer.Ordinal);
        using var table = TabularFile.Open("ASVS.xlsx", new MemoryStream(content), TableLimits.Standard);
        return [.. table.Sheets.SelectMany((sheet, i) => table.Rows(i).ToList().SelectMany(row => row.Cells.Index().Where(cell => cell.Item.Kind != CellKind.Empty)
            .Select(cell => (Place: $"{sheet.Name}!{Governance.Formats.Xlsx.CellReference.Of(cell.Index, row.Number)}", cell.Item))).Where(cell => !left.Contains(cell.Place)).Select(cell => $"{cell.Place} {cell.Item}"))];
    }
}
