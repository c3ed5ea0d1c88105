using CsvHelper;
using Governance.Domain;
using Governance.Formats.Tables;
using Governance.Formats.Xlsx;

namespace Governance.Formats.Csv;

/// <summary>Reads a csv file: comma, semicolon, tab or bar as its first lines show, with or without a byte order mark, quoted as RFC 4180 has it.</summary>
public sealed class CsvRows(string fileName, Stream content, TableLimits limits) : ITabularRows
{
    private const int BytesPerCharacter = 4, CellsPerRow = 64;

    /// <inheritdoc />
    public IReadOnlyList<SheetHeading> Sheets { get; } = [new(Path.GetFileNameWithoutExtension(fileName), IsHidden: false)];

    /// <inheritdoc />
    public IEnumerable<TableRow> Rows(int sheet)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(sheet, 0);
        content.Position = 0;
        var budget = new CellBudget(limits.MaxCells);
        using var csv = CsvReader.Create(content, Options(fileName, limits), leaveOpen: true);
        for (var number = 1; Next(csv, fileName, number); number++)
        {
            if (number > limits.MaxRows) throw new Refused(TableRefusals.TooManyRows.With(fileName, Sheets[0].Name, limits.MaxRows));
            var cells = Cells(csv, number);
            if (!budget.Takes(cells.Length)) throw new Refused(TableRefusals.TooManyCells.With(fileName, Sheets[0].Name, number, limits.MaxCells));
            if (cells.Length > 0) yield return new TableRow(number, cells);
        }
    }

    /// <inheritdoc />
    public SheetContent Read(int sheet) => new("", [.. Rows(sheet)], [], [], []);

    /// <inheritdoc />
    public void Dispose() { }

    /// <summary>How such a file is taken apart.</summary>
    internal static CsvReaderOptions Options(string fileName, TableLimits limits) => new()
    {
        HasHeader = false,
        SkipEmptyLines = false,
        MaxRecordSize = limits.MaxCellCharacters * BytesPerCharacter * CellsPerRow,
        IncludeValuesInExceptions = false,
        OnMalformedRecord = malformed =>
        {
            // stray quotes are read as text; a quote that is never closed would swallow the rest of the file
            if (malformed.Reason == CsvMalformedReason.UnterminatedQuote) throw new Refused(TableRefusals.OpenQuote.With(fileName, malformed.RecordNumber));
        },
    };

    /// <summary>Goes to the next row.</summary>
    internal static bool Next(CsvReader csv, string fileName, int number)
    {
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException)
        {
            throw new Refused(TableRefusals.UnreadableRow.With(fileName, number));
        }
    }

    private TableCell[] Cells(CsvReader csv, int number)
    {
        var length = csv.FieldCount;
        while (length > 0 && csv.GetSpan(length - 1).IsEmpty) length--;
        if (length > limits.MaxColumns) throw new Refused(TableRefusals.TooManyColumns.With(fileName, Sheets[0].Name, number, limits.MaxColumns));
        var cells = new TableCell[length];
        for (var column = 0; column < length; column++)
        {
            var text = csv.GetString(column);
            if (text.Length > limits.MaxCellCharacters) throw new Refused(TableRefusals.CellTooLong.With(fileName, Sheets[0].Name, CellReference.Of(column, number), limits.MaxCellCharacters));
            cells[column] = TableCell.OfText(text);
        }
        return cells;
    }
}
