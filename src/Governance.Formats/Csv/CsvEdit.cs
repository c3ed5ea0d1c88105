using System.Text;
using CsvHelper;
using Governance.Domain;
using Governance.Formats.Tables;

namespace Governance.Formats.Csv;

/// <summary>Puts texts into single fields of a csv file in UTF-8. Everything else stays byte by byte: line ends, separators, quotation marks, the byte order mark.</summary>
internal static class CsvEdit
{
    private const string Quote = "\"", OtherSeparators = ",;\t|", BeginFormulas = "=+-@\t\r";

    /// <summary>The file with the texts.</summary>
    /// <param name="fileName">Its name, for sentences.</param>
    /// <param name="content">The file.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="texts">The texts by row, 1-based, and column, 0-based. A text that a spreadsheet would run as a formula gets an apostrophe in front.</param>
    /// <exception cref="Refused">A row cannot be read.</exception>
    public static byte[] Put(string fileName, byte[] content, TableLimits limits, IReadOnlyDictionary<int, SortedDictionary<int, NewField>> texts)
    {
        using var done = new MemoryStream(content.Length);
        using var csv = CsvReader.Create(new MemoryStream(content, writable: false), CsvRows.Options(fileName, limits), leaveOpen: false);
        var kept = 0;
        for (var number = 1; CsvRows.Next(csv, fileName, number); number++)
        {
            if (!texts.TryGetValue(number, out var row)) continue;
            var places = Places(csv, content, fileName, number);
            foreach (var (column, field) in row)
            {
                var missing = Math.Max(0, column - places.Count + 1);
                var (start, end) = missing > 0 ? (places[^1].End, places[^1].End) : places[column];
                done.Write(content.AsSpan(kept, start - kept));
                for (var i = 0; i < missing; i++) done.WriteByte((byte)csv.Separator);
                done.Write(Encoding.UTF8.GetBytes(Written(field, csv.Separator, end > start && content[start] == '"')));
                kept = end;
                while (places.Count <= column) places.Add(places[^1]);
            }
        }
        done.Write(content.AsSpan(kept));
        return done.ToArray();
    }

    // one after the other, with a separator of one byte between
    private static List<(int Start, int End)> Places(CsvReader csv, byte[] content, string fileName, int number)
    {
        List<(int Start, int End)> places = [];
        var start = (int)csv.ByteOffset;
        for (var column = 0; column < csv.FieldCount; column++)
        {
            var raw = csv.GetRawSpan(column);
            if (start + raw.Length > content.Length || !content.AsSpan(start, raw.Length).SequenceEqual(raw)) throw new Refused(TableRefusals.UnreadableRow.With(fileName, number));
            places.Add((start, start + raw.Length));
            start += raw.Length + 1;
        }
        return places;
    }

    private static string Written(NewField field, char separator, bool wasQuoted)
    {
        var text = field.Text.Length > 0 && !field.IsNumber && BeginFormulas.Contains(field.Text[0], StringComparison.Ordinal) ? "'" + field.Text : field.Text;
        // readers that guess the separator skip quoted fields
        var quotes = wasQuoted || text.Contains(separator, StringComparison.Ordinal) || text.AsSpan().ContainsAny(OtherSeparators + "\"\r\n") || (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text[0] == '\''));
        return quotes ? Quote + text.Replace(Quote, Quote + Quote, StringComparison.Ordinal) + Quote : text;
    }
}
