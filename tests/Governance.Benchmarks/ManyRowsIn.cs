using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using ClosedXML.Excel;
using Governance.Formats.Tables;
using Governance.Formats.Xlsx;

namespace Governance.Benchmarks;

/// <summary>P7, the reading of it: 20,000 rows and 12 columns from a workbook, inspection included, against ClosedXML in the same run.</summary>
[MemoryDiagnoser, SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class ManyRowsIn
{
    private const int Rows = 20_000, Columns = 12;
    private readonly MemoryStream file = new();

    /// <summary>Writes the workbook that is read.</summary>
    [GlobalSetup]
    public async Task Write()
    {
        await using var writer = await XlsxTableWriter.CreateAsync(file, CancellationToken.None);
        await writer.StartAsync("Vendors", [.. Enumerable.Range(1, Columns).Select(i => new TableColumn($"Column {i}"))], CancellationToken.None);
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++) writer.Write($"Value {row} in {column}");
            await writer.EndRowAsync(CancellationToken.None);
        }
        await writer.FinishAsync(CancellationToken.None);
    }

    /// <summary>Every cell through ClosedXML.</summary>
    [Benchmark(Baseline = true)]
    public int ThroughClosedXml()
    {
        file.Position = 0;
        using var book = new XLWorkbook(file);
        return book.Worksheet(1).RowsUsed().Sum(row => row.CellsUsed().Sum(cell => cell.GetString().Length));
    }

    /// <summary>Every cell through the bounded reader.</summary>
    [Benchmark]
    public int Bounded()
    {
        using var table = TabularFile.Open("vendors.xlsx", file, TableLimits.Standard);
        return table.Rows(0).Sum(row => row.Cells.Sum(cell => cell.Text.Length));
    }
}
