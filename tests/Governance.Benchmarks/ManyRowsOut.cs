using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using ClosedXML.Excel;
using Governance.Formats.Tables;
using Governance.Formats.Xlsx;

namespace Governance.Benchmarks;

/// <summary>P6: a workbook of 100,000 rows and 12 columns, against ClosedXML in the same run.</summary>
[MemoryDiagnoser, SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class ManyRowsOut
{
    private const int Rows = 100_000, Texts = 8;
    private static readonly TableColumn[] Columns = [.. Enumerable.Range(1, 12).Select(i => new TableColumn($"Column {i}"))];
    private static readonly DateOnly From = new(2026, 1, 1);

    /// <summary>Eight texts, two numbers, a date and a truth per row, through ClosedXML.</summary>
    [Benchmark(Baseline = true)]
    public void ThroughClosedXml()
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("Vendors");
        for (var column = 0; column < Columns.Length; column++) sheet.Cell(1, column + 1).SetValue(Columns[column].Heading);
        for (var row = 0; row < Rows; row++)
        {
            for (var text = 0; text < Texts; text++) sheet.Cell(row + 2, text + 1).SetValue(Text(row, text));
            sheet.Cell(row + 2, 9).SetValue(row);
            sheet.Cell(row + 2, 10).SetValue(row / 7.0);
            sheet.Cell(row + 2, 11).SetValue(From.AddDays(row % 365).ToDateTime(default));
            sheet.Cell(row + 2, 12).SetValue(row % 2 == 0);
        }
        using var file = new MemoryStream();
        book.SaveAs(file);
    }

    /// <summary>The same through the streaming writer.</summary>
    [Benchmark]
    public async Task Streamed()
    {
        await using var writer = await XlsxTableWriter.CreateAsync(Stream.Null, CancellationToken.None);
        await writer.StartAsync("Vendors", Columns, CancellationToken.None);
        for (var row = 0; row < Rows; row++)
        {
            for (var text = 0; text < Texts; text++) writer.Write(Text(row, text));
            writer.Write((decimal)row);
            writer.Write(Math.Round(row / 7m, 4));
            writer.Write(From.AddDays(row % 365));
            writer.Write(row % 2 == 0);
            await writer.EndRowAsync(CancellationToken.None);
        }
        await writer.FinishAsync(CancellationToken.None);
    }

    private static string Text(int row, int text) => $"Answer {row} of {text}, in a few words";
}
