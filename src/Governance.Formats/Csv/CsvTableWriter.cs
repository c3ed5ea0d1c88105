using System.Buffers;
using CsvHelper;
using Governance.Formats.Tables;

namespace Governance.Formats.Csv;

/// <summary>Writes a csv file by RFC 4180 in UTF-8 with a byte order mark. Text that a spreadsheet would run as a formula gets an apostrophe in front.</summary>
public sealed class CsvTableWriter : ITableWriter
{
    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape, WriteByteOrderMark = true, ValidateFieldCount = false };
    private static readonly SearchValues<char> OtherSeparators = SearchValues.Create(";\t|");
    private readonly CsvWriter csv;
    private bool started;

    /// <summary>Writes to a stream, which stays open.</summary>
    public CsvTableWriter(Stream target) => csv = CsvWriter.Create(target, Options, leaveOpen: true);

    /// <inheritdoc />
    public async Task StartAsync(string sheet, IReadOnlyList<TableColumn> columns, CancellationToken cancel)
    {
        if (started) throw new InvalidOperationException("A csv file has one sheet.");
        started = true;
        foreach (var column in columns) Write(column.Heading);
        await EndRowAsync(cancel);
    }

    /// <inheritdoc />
    public void Write(string? text) =>
        // readers that guess the separator skip quoted cells
        csv.WriteField(text ?? "", text.AsSpan().ContainsAny(OtherSeparators) ? CsvQuoting.Always : CsvQuoting.WhenNeeded);

    /// <inheritdoc />
    public void Write(decimal? number) => csv.WriteField(number, default);

    /// <inheritdoc />
    public void Write(DateOnly? date) => csv.WriteField(date, "yyyy-MM-dd");

    /// <inheritdoc />
    public void Write(DateTimeOffset? instant) => csv.WriteField(instant?.ToUniversalTime(), "yyyy-MM-ddTHH:mm:ssZ");

    /// <inheritdoc />
    public void Write(bool? truth) => csv.WriteField(truth switch { true => "true", false => "false", null => "" });

    /// <inheritdoc />
    public async ValueTask EndRowAsync(CancellationToken cancel) => await csv.EndRecordAsync(cancel);

    /// <inheritdoc />
    public async Task FinishAsync(CancellationToken cancel) => await csv.FlushAsync(cancel);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => csv.DisposeAsync();
}
