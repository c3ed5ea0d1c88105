using System.Globalization;
using Governance.Domain;
using Governance.Domain.Evidence;

namespace Governance.Web.Access;

/// <summary>The file of a form, still on its way: it is read once, from the wire.</summary>
/// <param name="FileName">The name it came under, without folders; empty where none was chosen.</param>
/// <param name="Content">Its bytes as they arrive.</param>
public sealed record Upload(string FileName, Stream Content)
{
    private const int MaxNameLength = 260;

    // control characters, and those that turn the direction of writing: "fdp.exe" would be read as "exe.pdf"
    private static bool IsUnseen(char c) => char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>The file of this request. Refuses a form without one, and a name that cannot be kept.</summary>
    public static Upload Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Items[typeof(Upload)] is not Upload { FileName.Length: > 0 } upload) throw new Refused(EvidenceRefusals.NoFile);
        return upload.FileName.Length <= MaxNameLength && Path.GetFileNameWithoutExtension(upload.FileName).Trim().Length > 0 && !upload.FileName.Any(IsUnseen) ? upload : throw new Refused(EvidenceRefusals.NameUnfit);
    }
}
