using System.Text;
using Governance.Domain;
using Governance.Formats.Csv;
using Governance.Formats.Tables;

namespace Governance.Formats.Questionnaires.Filling;

/// <summary>Writes answers into a csv file, in the encoding that it came in.</summary>
internal static class CsvFilling
{
    /// <summary>The file with what was wished; what its encoding cannot write is refused.</summary>
    public static byte[] Fill(string fileName, byte[] content, TableLimits limits, IReadOnlyList<CellWish> wishes)
    {
        if (TextForm.EncodingOf(content) is not { } encoding) return Put(fileName, content, limits, wishes);
        foreach (var wish in wishes.Where(wish => wish.IsOpen && !Writes(encoding, wish.Value!.Text))) wish.Refused = FillingRefusals.NotInEncoding.With(encoding.WebName);
        // with its byte order mark, which a text in UTF-8 may have as well
        var text = encoding.GetString(content);
        if (!encoding.GetBytes(text).AsSpan().SequenceEqual(content)) throw new Refused(FillingRefusals.NotTheSame.With(fileName));
        return encoding.GetBytes(Encoding.UTF8.GetString(Put(fileName, Encoding.UTF8.GetBytes(text), limits, wishes)));
    }

    private static byte[] Put(string fileName, byte[] content, TableLimits limits, IReadOnlyList<CellWish> wishes)
    {
        var rows = wishes.Where(wish => wish.IsOpen).GroupBy(wish => wish.Cell.Row).ToDictionary(
            row => row.Key,
            row => new SortedDictionary<int, NewField>(row.ToDictionary(wish => wish.Column, wish => new NewField(wish.Value!.Text, wish.Value.Number is not null))));
        return rows.Count == 0 ? content : CsvEdit.Put(Path.ChangeExtension(fileName, ".csv"), content, limits, rows);
    }

    private static bool Writes(Encoding encoding, string text)
    {
        try
        {
            encoding.GetByteCount(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
