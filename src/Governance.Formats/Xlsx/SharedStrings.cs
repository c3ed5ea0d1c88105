using System.Text;
using System.Xml;
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
        var left = limits.MaxSharedCharacters;
        parts.Each(part, xml =>
        {
            if (!string.Equals(xml.LocalName, "si", StringComparison.Ordinal)) return;
            var text = Rich(xml, Math.Min(left, limits.MaxCellCharacters * 8)) ?? throw TooMuch(fileName, limits);
            // an empty entry costs memory, too
            if ((left -= text.Length + 1) < 0) throw TooMuch(fileName, limits);
            strings.Add(text);
        });
        return strings;
    }

    /// <summary>The text of the current element with its formatted runs joined and phonetic hints left out; the reader then stands at its end.</summary>
    public static string? Rich(XmlReader xml, int maxCharacters)
    {
        if (xml.IsEmptyElement) return "";
        var depth = xml.Depth;
        StringBuilder text = new();
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (string.Equals(xml.LocalName, "rPh", StringComparison.Ordinal)) SkipInside(xml);
            else if (string.Equals(xml.LocalName, "t", StringComparison.Ordinal))
            {
                if (PartReader.Text(xml, maxCharacters - text.Length) is not { } run) return null;
                text.Append(run);
            }
        }
        return EscapedText.Decode(text.ToString());
    }

    private static void SkipInside(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth) { }
    }

    private static Refused TooMuch(string fileName, TableLimits limits) => new(TableRefusals.TooMuchText.With(fileName, limits.MaxSharedCharacters));
}
