using System.Text;
using System.Xml;

namespace Governance.Formats.Xlsx;

/// <summary>Reads the text of elements piece by piece, so that a long one is noticed before it is in memory. Its buffers serve one reader.</summary>
internal sealed class BoundedText
{
    private readonly char[] chunk = new char[1024];
    private readonly StringBuilder text = new();
    private readonly StringBuilder runs = new();

    /// <summary>The text inside the current element up to its end, where the reader then stands; null where it is longer than the limit.</summary>
    public string? Plain(XmlReader xml, int maxCharacters) => Collect(xml, maxCharacters) ? text.ToString() : null;

    /// <summary>The text of the current element with its formatted runs joined and phonetic hints left out; the reader then stands at its end.</summary>
    public string? Rich(XmlReader xml, int maxCharacters)
    {
        if (xml.IsEmptyElement) return "";
        var depth = xml.Depth;
        runs.Clear();
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (string.Equals(xml.LocalName, "rPh", StringComparison.Ordinal)) SkipInside(xml);
            else if (string.Equals(xml.LocalName, "t", StringComparison.Ordinal))
            {
                if (!Collect(xml, maxCharacters - runs.Length)) return null;
                runs.Append(text);
            }
        }
        return EscapedText.Decode(runs.ToString());
    }

    private bool Collect(XmlReader xml, int maxCharacters)
    {
        text.Clear();
        if (xml.IsEmptyElement) return true;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)) continue;
            for (int read; (read = xml.ReadValueChunk(chunk, 0, chunk.Length)) > 0; text.Append(chunk, 0, read))
                if (text.Length + read > maxCharacters) return false;
        }
        return true;
    }

    private static void SkipInside(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth) { }
    }
}
