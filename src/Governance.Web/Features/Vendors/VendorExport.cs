using System.Globalization;
using Governance.Formats.Csv;
using Governance.Formats.Tables;
using Governance.Formats.Xlsx;

namespace Governance.Web.Features.Vendors;

/// <summary>Writes the rows of the register into a file, one at a time.</summary>
internal static class VendorExport
{
    /// <summary>The media type of a csv file.</summary>
    public const string Csv = "text/csv; charset=utf-8";

    /// <summary>The media type of a workbook.</summary>
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly TableColumn[] Columns =
    [
        new("Reference"), new("Name", 30), new("First service", 30), new("Tier"), new("Status", 24), new("Owner", 24), new("Next date"),
    ];

    /// <summary>Writes a csv file or a workbook.</summary>
    public static async Task WriteAsync(Stream target, bool workbook, IAsyncEnumerable<VendorRow> rows, CancellationToken stop)
    {
        ITableWriter writer = workbook ? await XlsxTableWriter.CreateAsync(target, stop) : new CsvTableWriter(target);
        await using (writer)
        {
            await writer.StartAsync("Vendors", Columns, stop);
            await foreach (var row in rows.WithCancellation(stop)) await WriteAsync(writer, row, stop);
            await writer.FinishAsync(stop);
        }
    }

    /// <summary>What a browser calls the file.</summary>
    public static string FileName(DateTimeOffset now, bool workbook) => string.Create(CultureInfo.InvariantCulture, $"vendors-{now:yyyy-MM-dd}.{(workbook ? "xlsx" : "csv")}");

    private static ValueTask WriteAsync(ITableWriter writer, VendorRow row, CancellationToken stop)
    {
        writer.Write(row.Reference);
        writer.Write(row.Name);
        writer.Write(row.Service);
        writer.Write(row.Tier.Word());
        writer.Write(row.Latest is { } latest ? latest.State.Word() : row.State.Word());
        writer.Write(row.Owner);
        writer.Write(row.NextOn);
        return writer.EndRowAsync(stop);
    }
}
