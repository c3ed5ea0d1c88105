using System.IO.Compression;
using Governance.Domain;
using Governance.Formats.Tables;
using Governance.Formats.Xlsx;
using Governance.Intake;

namespace Governance.Formats.Questionnaires.Filling;

/// <summary>Writes answers into a workbook. Parts other than the sheets that carry answers are copied as they are packed.</summary>
internal static class WorkbookFilling
{
    private const string Signatures = "_xmlsignatures/";

    /// <summary>The file with what was wished; what no cell can take is refused.</summary>
    public static byte[] Fill(string fileName, byte[] content, TableLimits limits, IReadOnlyList<CellWish> wishes)
    {
        using var source = new MemoryStream(content, writable: false);
        using var archive = GuardedArchive.Open(source, fileName, limits.Intake);
        if (archive.Names.Any(name => name.StartsWith(Signatures, StringComparison.OrdinalIgnoreCase))) throw new Refused(FillingRefusals.Signed.With(fileName));
        var parts = new PartReader(archive, fileName, limits.Intake);
        var book = WorkbookParts.Read(parts, fileName, limits);
        Dictionary<string, byte[]> changed = new(StringComparer.OrdinalIgnoreCase);
        foreach (var sheet in wishes.GroupBy(wish => wish.Cell.Part, StringComparer.OrdinalIgnoreCase).Where(sheet => sheet.Any(wish => wish.IsOpen)))
            if (Sheet(parts, archive.Read(sheet.Key), sheet.Key, limits) is { } markup) changed[sheet.Key] = InSheet(markup, book, [.. sheet]);
            else foreach (var wish in sheet.Where(wish => wish.IsOpen)) wish.Refused = FillingRefusals.OddSheet.With(sheet.Key);
        return wishes.Any(wish => wish.IsOpen) ? Packed(content, changed) : content;
    }

    // a part in UTF-16 is allowed, and nobody writes one
    private static SheetMarkup? Sheet(PartReader parts, Stream part, string name, TableLimits limits)
    {
        using var copy = new MemoryStream();
        using (part) part.CopyTo(copy);
        var bytes = copy.ToArray();
        parts.Guarded(name, () => WellFormed(bytes, limits));
        return MarkupEncoding.IsUtf8(bytes) ? SheetMarkup.Of(bytes) : null;
    }

    private static bool WellFormed(byte[] bytes, TableLimits limits)
    {
        using var xml = GuardedXml.Open(new MemoryStream(bytes, writable: false), limits.Intake);
        while (xml.Read()) { }
        return true;
    }

    private static byte[] InSheet(SheetMarkup markup, WorkbookParts book, IReadOnlyList<CellWish> wishes)
    {
        var (merges, edit) = (new MergedTargets(markup.Merged, wishes), new SheetEdit(markup, book.DateStyles, book.From1904));
        foreach (var wish in wishes.Where(wish => wish.IsOpen)) wish.Refused = merges.Refuses(wish);
        foreach (var wish in wishes.Where(wish => wish.IsOpen))
        {
            var (row, column) = merges.Anchor(wish);
            wish.Refused = edit.Put(row, column, wish.Value!) switch
            {
                CellStays.Calculated => FillingRefusals.Calculated,
                CellStays.Twice => FillingRefusals.Twice,
                null => null,
            };
        }
        return edit.Done();
    }

    private static byte[] Packed(byte[] content, Dictionary<string, byte[]> changed)
    {
        using var packed = new MemoryStream();
        packed.Write(content);
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Update, leaveOpen: true))
            foreach (var entry in zip.Entries.Where(entry => changed.ContainsKey(entry.FullName)).ToList())
            {
                using var part = entry.Open();
                part.SetLength(0);
                part.Write(changed[entry.FullName]);
            }
        return packed.ToArray();
    }
}
