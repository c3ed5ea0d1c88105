using Governance.Domain;
using Governance.Formats.Tables;
using Governance.Intake;

namespace Governance.Formats.Xlsx;

/// <summary>Reads an Excel workbook from outside: forward only, over the guarded archive, in memory bounded by the texts its cells share.</summary>
public sealed class XlsxRows : ITabularRows
{
    private readonly GuardedArchive archive;
    private readonly string fileName;
    private readonly TableLimits limits;
    private readonly PartReader parts;
    private readonly WorkbookParts book;
    private readonly CellBudget cells, characters;

    private XlsxRows(GuardedArchive archive, string fileName, TableLimits limits)
    {
        (this.archive, this.fileName, this.limits) = (archive, fileName, limits);
        (cells, characters) = (new CellBudget(limits.MaxCells), new CellBudget(limits.MaxShownCharacters));
        parts = new PartReader(archive, fileName, limits.Intake);
        book = WorkbookParts.Read(parts, fileName, limits);
        Sheets = [.. book.Sheets.Select(sheet => sheet.Heading)];
    }

    /// <inheritdoc />
    public IReadOnlyList<SheetHeading> Sheets { get; }

    /// <summary>Whether its days count from 1904.</summary>
    internal bool From1904 => book.From1904;

    /// <summary>Opens a workbook over a seekable stream, which stays open.</summary>
    /// <exception cref="Refused">It is damaged, has no sheets or is too large.</exception>
    public static XlsxRows Open(string fileName, Stream content, TableLimits limits)
    {
        var opened = GuardedArchive.Open(content, fileName, limits.Intake);
        try
        {
            return new XlsxRows(opened, fileName, limits);
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public IEnumerable<TableRow> Rows(int sheet)
    {
        var (heading, part) = book.Sheets[sheet];
        using var reader = new SheetReader(parts.Open(part), fileName, heading.Name, book, limits);
        while (Next(reader, heading, part) is { } row) yield return row;
    }

    /// <inheritdoc />
    public SheetContent Read(int sheet)
    {
        var (heading, part) = book.Sheets[sheet];
        using var reader = new SheetReader(parts.Open(part), fileName, heading.Name, book, limits);
        List<TableRow> rows = [];
        while (Next(reader, heading, part) is { } row) rows.Add(row);
        return new SheetContent(part, rows, reader.Merged, reader.Choices, reader.Unsaved);
    }

    /// <inheritdoc />
    public void Dispose() => archive.Dispose();

    private TableRow? Next(SheetReader reader, SheetHeading sheet, string part)
    {
        if (parts.Guarded(part, reader.Next) is not { } row) return null;
        if (!cells.Takes(row.Cells.Count)) throw new Refused(TableRefusals.TooManyCells.With(fileName, sheet.Name, row.Number, limits.MaxCells));
        // a text that a million cells share is in memory once, and whoever reads them reads it a million times
        return characters.Takes(row.Cells.Sum(cell => cell.Text.Length)) ? row : throw new Refused(TableRefusals.TooMuchText.With(fileName, limits.MaxShownCharacters));
    }
}
