using System.Xml;
using Governance.Intake;

namespace Governance.Formats.Xlsx;

/// <summary>Reads parts of a workbook: what is malformed becomes a refusal that names file and part.</summary>
internal sealed class PartReader(GuardedArchive archive, string fileName, IntakeLimits limits)
{
    /// <summary>Opens a part.</summary>
    public XmlReader Open(string part) => GuardedXml.Open(archive.Read(part), limits);

    /// <summary>Reads a part element by element; a part that is not there has no elements.</summary>
    public void Each(string part, Action<XmlReader> element)
    {
        if (archive.Has(part)) Guarded(part, () => Walk(part, element));
    }

    /// <summary>Turns what the XML reader throws into a refusal.</summary>
    public T Guarded<T>(string part, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException unreadable)
        {
            throw GuardedXml.Refuse(unreadable, $"{fileName}, part {part}");
        }
    }

    private bool Walk(string part, Action<XmlReader> element)
    {
        using var xml = Open(part);
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element) element(xml);
        return true;
    }
}
