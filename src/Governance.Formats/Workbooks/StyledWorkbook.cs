using ClosedXML.Excel;
using Governance.Formats.Xlsx;

namespace Governance.Formats.Workbooks;

/// <summary>A workbook for people to read and print, such as a scorecard. It is built in memory: for lists of any length there is <see cref="XlsxTableWriter"/>.</summary>
public sealed class StyledWorkbook : IDisposable
{
    private readonly XLWorkbook book = new();
    private readonly List<string> names = [];

    /// <summary>An empty workbook.</summary>
    /// <param name="title">What it is, in its properties.</param>
    /// <param name="author">The organization that made it.</param>
    /// <param name="madeAt">When.</param>
    public StyledWorkbook(string title, string author, DateTimeOffset madeAt)
    {
        book.Properties.Title = title;
        book.Properties.Author = author;
        book.Properties.LastModifiedBy = author;
        book.Properties.Created = book.Properties.Modified = madeAt.UtcDateTime;
        book.Style.Font.SetFontName("Calibri").Font.SetFontSize(11);
    }

    /// <summary>Adds a sheet with a title above its content.</summary>
    /// <param name="name">On its tab; what Excel does not allow there is left out.</param>
    /// <param name="title">In its first row.</param>
    /// <param name="subtitle">In its second row.</param>
    public StyledSheet AddSheet(string name, string title, string subtitle)
    {
        names.Add(SheetName.Allowed(name, names));
        return new StyledSheet(book.AddWorksheet(names[^1]), title, subtitle);
    }

    /// <summary>Writes the file.</summary>
    public void Save(Stream target)
    {
        // the package writer goes back and forth, which a response cannot
        using var whole = new MemoryStream();
        book.SaveAs(whole);
        whole.Position = 0;
        whole.CopyTo(target);
    }

    /// <inheritdoc />
    public void Dispose() => book.Dispose();
}
