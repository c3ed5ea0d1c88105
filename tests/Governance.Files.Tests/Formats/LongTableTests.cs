using Governance.Formats.Tables;
using Governance.Formats.Xlsx;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Formats;

[Collection(nameof(Alone))]
public sealed class LongTableTests
{
    private const int Rows = 30_000, Columns = 12;

    [Fact]
    public async Task Writing_a_long_table_keeps_nothing_of_its_rows()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var writer = await XlsxTableWriter.CreateAsync(Stream.Null, cancel);
        await writer.StartAsync("Vendors", [.. Enumerable.Range(1, Columns).Select(i => new TableColumn($"Column {i}"))], cancel);
        var after = new long[2];
        for (var half = 0; half < 2; half++)
        {
            for (var row = 0; row < Rows / 2; row++)
            {
                for (var column = 0; column < Columns; column++) writer.Write($"Value {row} in {column}");
                await writer.EndRowAsync(cancel);
            }
            after[half] = GC.GetTotalMemory(forceFullCollection: true);
        }
        await writer.FinishAsync(cancel);
        (after[1] - after[0]).ShouldBeLessThan(4L << 20);
    }

    [Fact]
    public async Task Every_row_of_a_long_table_comes_back_under_its_number()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var file = new MemoryStream();
        await using (var writer = await XlsxTableWriter.CreateAsync(file, cancel))
        {
            await writer.StartAsync("Vendors", [new("Vendor"), new("Rank")], cancel);
            for (var row = 2; row <= Rows; row++)
            {
                writer.Write($"Vendor {row}");
                writer.Write((decimal)row);
                await writer.EndRowAsync(cancel);
            }
            await writer.FinishAsync(cancel);
        }
        using var table = TabularFile.Open("vendors.xlsx", file, TableLimits.Standard);
        var read = table.Rows(0).Skip(1).ToArray();
        read.Length.ShouldBe(Rows - 1);
        read.ShouldAllBe(row => row[1].Text == row.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
