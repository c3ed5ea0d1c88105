using Governance.Domain;

namespace Governance.Formats.Tables;

/// <summary>Every reason why a file of tables cannot be read. {0} is the file.</summary>
public static class TableRefusals
{
    /// <summary>A file of another kind; {1}: what is read.</summary>
    public static readonly Refusal NotATable = Input(nameof(NotATable), "{0} is not of a kind that is read here, or it is damaged. Choose {1}.");
    /// <summary>{1}: what it is, {2}: what is read.</summary>
    public static readonly Refusal NoCells = Input(nameof(NoCells), "{0} is {1}, which cannot be read row by row. Choose {2}, or copy what it says into a spreadsheet and save that.");
    /// <summary>{1}: what it is, {2}: the ending.</summary>
    public static readonly Refusal Misnamed = Input(nameof(Misnamed), "{0} is {1}. Let its name end in {2}, and choose it again.");
    /// <summary>Text under the name of a workbook.</summary>
    public static readonly Refusal TextAsWorkbook = Input(nameof(TextAsWorkbook), "{0} is plain text and no Excel workbook. If it is a csv file, let its name end in .csv; otherwise open it, save it as an Excel workbook (.xlsx), and choose that file.");
    /// <summary>It asks for a password.</summary>
    public static readonly Refusal Protected = Input(nameof(Protected), "{0} is protected by a password. Open it, save it without the password, and choose that file.");
    /// <summary>A form of Office before 2007.</summary>
    public static readonly Refusal OldForm = Input(nameof(OldForm), "{0} is in the form of Office before 2007, such as .xls. Open it, save it as an Excel workbook (.xlsx), and choose that file.");
    /// <summary>A spreadsheet program opens it; {1}: what it is.</summary>
    public static readonly Refusal OtherProgram = Input(nameof(OtherProgram), "{0} is {1}. Open it in a spreadsheet program, save it as an Excel workbook (.xlsx), and choose that file.");
    /// <summary>{1}: what is read.</summary>
    public static readonly Refusal Xml = Input(nameof(Xml), "{0} is XML, which is not read here. Choose {1}; an OSCAL catalog comes as JSON, too.");
    /// <summary>{1}: what it is, {2}: what is read.</summary>
    public static readonly Refusal Packed = Input(nameof(Packed), "{0} is {1}. Unpack it, and choose {2} from it.");
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
    /// <summary>{1}: sheet, {2}: cell, {3}: limit.</summary>
    public static readonly Refusal CellTooLong = Input(nameof(CellTooLong), "{0}, sheet {1}: the cell {2} holds more than {3:N0} characters.");
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
