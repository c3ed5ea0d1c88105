using System.Text;

namespace Governance.Formats.Xlsx;

/// <summary>Tells whether a part is in UTF-8, by its first bytes and what it declares (XML 1.0, appendix F).</summary>
internal static class MarkupEncoding
{
    /// <summary>Whether it is.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> xml)
    {
        if (xml.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) xml = xml[3..];
        if (xml.Length < 4 || xml[..4].ContainsAny((byte)0, (byte)0xFE, (byte)0xFF)) return false;
        if (!xml.StartsWith("<?xml"u8) || xml.IndexOf("?>"u8) is not (> 0 and var end)) return true;
        var declared = Encoding.ASCII.GetString(xml[..end]);
        var at = declared.IndexOf("encoding", StringComparison.Ordinal);
        return at < 0 || declared[at..].Contains("utf-8", StringComparison.OrdinalIgnoreCase) || declared[at..].Contains("us-ascii", StringComparison.OrdinalIgnoreCase);
    }
}
