using System.IO.Compression;
using System.Text;
using ClosedXML.Excel;

namespace Governance.Formats.AnswerBooks;

/// <summary>
/// Gives rows the height that their wrapped texts need. Not every program measures them when it opens a workbook, so they are estimated here, for a
/// wide font; and they are not marked as somebody's choice, so that they grow with what is typed.
/// </summary>
internal static class RowRoom
{
    private const double Line = 15, Tallest = 409, LettersToAWidth = 1;
    private const string Chosen = " customHeight=\"1\"";

    /// <summary>How many lines a text takes in a column of a width, broken between words.</summary>
    public static int Lines(string text, double width)
    {
        var room = Math.Max(1, (int)(width * LettersToAWidth));
        return text.Split('\n').Sum(line => Lines(line, room));
    }

    /// <summary>Sets the height of a row for so many lines.</summary>
    public static void Fit(IXLWorksheet tab, int row, int lines)
    {
        if (lines > 1) tab.Row(row).Height = Math.Min(Tallest, lines * Line);
    }

    /// <summary>Takes away the mark that somebody chose a height; texts lie in another part of the file and cannot be meant.</summary>
    public static void Loosen(Stream book)
    {
        using var parts = new ZipArchive(book, ZipArchiveMode.Update, leaveOpen: true);
        foreach (var sheet in parts.Entries.Where(part => part.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).ToList())
        {
            using var content = sheet.Open();
            using var reader = new StreamReader(content, Encoding.UTF8, leaveOpen: true);
            var markup = reader.ReadToEnd();
            if (!markup.Contains(Chosen, StringComparison.Ordinal)) continue;
            content.SetLength(0);
            content.Write(Encoding.UTF8.GetBytes(markup.Replace(Chosen, "", StringComparison.Ordinal)));
        }
    }

    private static int Lines(string line, int room)
    {
        var (lines, at) = (1, 0);
        foreach (var word in line.Split(' '))
        {
            // a word that fits nowhere is broken wherever it has to be
            if (at > 0 && at + word.Length > room) (lines, at) = (lines + 1, 0);
            lines += Math.Max(0, word.Length - 1) / room;
            at = (at + (word.Length > room ? word.Length % room : word.Length)) + 1;
        }
        return lines;
    }
}
