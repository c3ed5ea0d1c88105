using Governance.Domain;
using Governance.Domain.Evidence;

namespace Governance.Web.Access;

/// <summary>The file of a form, still on its way: it is read once, from the wire.</summary>
/// <param name="FileName">The name it came under, without folders; empty where none was chosen.</param>
/// <param name="Content">Its bytes as they arrive.</param>
public sealed record Upload(string FileName, Stream Content)
{
    private const int MaxNameLength = 260;

    /// <summary>The file of this request. Refuses a form without one, and a name that cannot be kept.</summary>
    public static Upload Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Items[typeof(Upload)] is not Upload { FileName.Length: > 0 } upload) throw new Refused(EvidenceRefusals.NoFile);
        return Named(upload.FileName, upload.Content);
    }

    /// <summary>A file out of somewhere else, such as a zip. Refuses a name that cannot be kept.</summary>
    public static Upload Named(string fileName, Stream content)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var fits = fileName.Length <= MaxNameLength && Path.GetFileNameWithoutExtension(fileName).Trim().Length > 0 && !fileName.HasUnseen();
        return fits ? new(fileName, content) : throw new Refused(EvidenceRefusals.NameUnfit);
    }
}
