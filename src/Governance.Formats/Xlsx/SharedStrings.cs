using Governance.Domain;
using Governance.Formats.Tables;

namespace Governance.Formats.Xlsx;

/// <summary>The texts that the cells of a workbook share (ISO/IEC 29500-1, 18.4).</summary>
internal static class SharedStrings
{
    /// <summary>All of them, in order.</summary>
    public static List<string> Read(PartReader parts, string part, string fileName, TableLimits limits)
    {
        List<string> strings = [];
        BoundedText bounded = new();
        var left = limits.MaxSharedCharacters;
        parts.Each(part, xml =>
        {
            if (!string.Equals(xml.LocalName, "si", StringComparison.Ordinal)) return;
            var text = bounded.Rich(xml, Math.Min(left, limits.MaxCellCharacters * 8)) ?? throw TooMuch(fileName, limits);
            // an empty entry costs memory, too
            if ((left -= text.Length + 1) < 0) throw TooMuch(fileName, limits);
            strings.Add(text);
        });
        return strings;
    }

    private static Refused TooMuch(string fileName, TableLimits limits) => new(TableRefusals.TooMuchText.With(fileName, limits.MaxSharedCharacters));
}
