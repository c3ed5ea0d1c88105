using System.IO.Compression;
using System.Text;
using Governance.Formats.Tables;

namespace Governance.Formats.Xlsx;

/// <summary>Writes a workbook straight into a stream, seekable or not: one sheet after the other, bold headings that stay in sight.</summary>
public sealed class XlsxTableWriter : ITableWriter
{
    private readonly ZipArchive zip;
    private readonly List<string> sheets = [];
    private SheetWriter? sheet;

    private XlsxTableWriter(ZipArchive zip) => this.zip = zip;

    private SheetWriter Sheet => sheet ?? throw new InvalidOperationException("No sheet has begun.");

    /// <summary>Begins a workbook in a stream, which stays open.</summary>
    public static async Task<XlsxTableWriter> CreateAsync(Stream target, CancellationToken cancel) =>
        new(await ZipArchive.CreateAsync(target, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel));

    /// <inheritdoc />
    public async Task StartAsync(string sheet, IReadOnlyList<TableColumn> columns, CancellationToken cancel)
    {
        await EndSheetAsync(cancel);
        sheets.Add(SheetName.Allowed(sheet, sheets));
        var entry = zip.CreateEntry($"xl/worksheets/sheet{sheets.Count}.xml", CompressionLevel.Fastest);
        this.sheet = new SheetWriter(await entry.OpenAsync(cancel), columns);
        foreach (var column in columns) Sheet.Text(column.Heading, XlsxStyle.Heading);
        await EndRowAsync(cancel);
    }

    /// <inheritdoc />
    public void Write(string? text) => Sheet.Text(text, XlsxStyle.Plain);

    /// <inheritdoc />
    public void Write(decimal? number)
    {
        if (number is { } given) Sheet.Number(given, XlsxStyle.Plain);
        else Sheet.Skip();
    }

    /// <inheritdoc />
    public void Write(DateOnly? date)
    {
        if (date is { } given) Sheet.Number(SerialDate.Of(given.ToDateTime(default)), XlsxStyle.Date);
        else Sheet.Skip();
    }

    /// <inheritdoc />
    public void Write(DateTimeOffset? instant)
    {
        if (instant is { } given) Sheet.Number(SerialDate.Of(given.UtcDateTime), XlsxStyle.Instant);
        else Sheet.Skip();
    }

    /// <inheritdoc />
    public void Write(bool? truth)
    {
        if (truth is { } given) Sheet.Truth(given);
        else Sheet.Skip();
    }

    /// <inheritdoc />
    public ValueTask EndRowAsync(CancellationToken cancel) => Sheet.EndRowAsync(cancel);

    /// <inheritdoc />
    public async Task FinishAsync(CancellationToken cancel)
    {
        await EndSheetAsync(cancel);
        await PartAsync("xl/workbook.xml", XlsxParts.Workbook(sheets), cancel);
        await PartAsync("xl/_rels/workbook.xml.rels", XlsxParts.WorkbookRelationships(sheets.Count), cancel);
        await PartAsync("xl/styles.xml", XlsxParts.Styles, cancel);
        await PartAsync("_rels/.rels", XlsxParts.PackageRelationships, cancel);
        await PartAsync("[Content_Types].xml", XlsxParts.ContentTypes(sheets.Count), cancel);
        await zip.DisposeAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (sheet is not null) await sheet.DisposeAsync();
        await zip.DisposeAsync();
    }

    private async Task EndSheetAsync(CancellationToken cancel)
    {
        if (sheet is null) return;
        await sheet.EndAsync(cancel);
        await sheet.DisposeAsync();
        sheet = null;
    }

    private async Task PartAsync(string name, string xml, CancellationToken cancel)
    {
        await using var part = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancel);
        await part.WriteAsync(Encoding.UTF8.GetBytes(xml), cancel);
    }
}
