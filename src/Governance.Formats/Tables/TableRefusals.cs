using Governance.Domain;

namespace Governance.Formats.Tables;

/// <summary>Every reason why a file of tables cannot be read. {0} is the file.</summary>
public static class TableRefusals
{
    /// <summary>A file of another kind.</summary>
    public static readonly Refusal NotATable = Input(nameof(NotATable), "{0} is neither an Excel workbook (xlsx) nor a csv file.");
    /// <summary>A workbook without sheets of cells.</summary>
    public static readonly Refusal NoSheets = Input(nameof(NoSheets), "{0} holds no sheet with cells.");
    /// <summary>{1}: limit.</summary>
    public static readonly Refusal TooManySheets = Input(nameof(TooManySheets), "{0} holds more than {1:N0} sheets.");
    /// <summary>{1}: sheet, {2}: limit.</summary>
    public static readonly Refusal TooManyRows = Input(nameof(TooManyRows), "{0}, sheet {1}: there are values below row {2:N0}.");
    /// <summary>{1}: sheet, {2}: row, {3}: limit.</summary>
    public static readonly Refusal TooManyColumns = Input(nameof(TooManyColumns), "{0}, sheet {1}, row {2}: there are values beyond column {3:N0}.");
    /// <summary>{1}: sheet, {2}: row, {3}: limit.</summary>
    public static readonly Refusal TooManyCells = Input(nameof(TooManyCells), "{0}, sheet {1}, row {2}: the file holds more than {3:N0} cells up to here, the empty ones left of a value among them.");
    /// <summary>{1}: sheet, {2}: row.</summary>
    public static readonly Refusal RowOrder = Input(nameof(RowOrder), "{0}, sheet {1}, row {2}: the row is there twice, or out of order.");
    /// <summary>{1}: sheet, {2}: row, {3}: limit.</summary>
    public static readonly Refusal CellTooLong = Input(nameof(CellTooLong), "{0}, sheet {1}, row {2}: a cell holds more than {3:N0} characters.");
    /// <summary>{1}: limit.</summary>
    public static readonly Refusal TooMuchText = Input(nameof(TooMuchText), "{0} holds more than {1:N0} characters of text.");
    /// <summary>{1}: sheet, {2}: row.</summary>
    public static readonly Refusal DamagedCell = Input(nameof(DamagedCell), "{0}, sheet {1}, row {2}: a cell cannot be read.");
    /// <summary>{1}: row.</summary>
    public static readonly Refusal OpenQuote = Input(nameof(OpenQuote), "{0}, row {1}: a quotation mark is opened and never closed.");
    /// <summary>{1}: row.</summary>
    public static readonly Refusal UnreadableRow = Input(nameof(UnreadableRow), "{0}, row {1} cannot be read, or is too long.");

    private static Refusal Input(string name, string sentence) => new(name, sentence, RefusalKind.Input);
}
