using System.Xml;
using Governance.Domain;

namespace Governance.Intake;

/// <summary>Tells what an Open Packaging archive is by the content types it declares (ISO/IEC 29500-2, 10.1.2).</summary>
internal static class OfficePackage
{
    private const string Types = "[Content_Types].xml";

    private static readonly Dictionary<string, FileKind> MainParts = new(StringComparer.OrdinalIgnoreCase)
    {
        [FileKind.Document.MediaType() + ".main+xml"] = FileKind.Document,
        [FileKind.Workbook.MediaType() + ".main+xml"] = FileKind.Workbook,
        [FileKind.Presentation.MediaType() + ".main+xml"] = FileKind.Presentation,
    };

    /// <summary>The kind, or null where the archive is no Office file.</summary>
    /// <exception cref="Refused">It carries macros, or its declaration is unreadable.</exception>
    public static FileKind? KindOf(GuardedArchive archive, string where, IntakeLimits limits)
    {
        if (!archive.Has(Types)) return null;
        FileKind? kind = null;
        foreach (var type in Declared(archive, where, limits))
        {
            if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
                throw new Refused(IntakeRefusals.Macros.With(where));
            if (MainParts.TryGetValue(type, out var main)) kind = main;
        }
        return kind;
    }

    private static List<string> Declared(GuardedArchive archive, string where, IntakeLimits limits)
    {
        try
        {
            using var xml = GuardedXml.Open(archive.Read(Types), limits);
            List<string> types = [];
            while (xml.Read())
                if (xml.NodeType == XmlNodeType.Element && xml.GetAttribute("ContentType") is { } type) types.Add(type);
            return types;
        }
        catch (XmlException unreadable)
        {
            throw GuardedXml.Refuse(unreadable, $"{where}, part {Types}");
        }
    }
}
