using Governance.Domain;
using Governance.Domain.Evidence;

namespace Governance.Web.Access;

/// <summary>The file of a form, still on its way: it is read once, from the wire.</summary>
/// <param name="FileName">The name it came under, without folders; empty where none was chosen.</param>
/// <param name="Content">Its bytes as they arrive.</param>
public sealed record Upload(string FileName, Stream Content)
{
    /// <summary>The file of this request. Refuses a form without one.</summary>
    public static Upload Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Items[typeof(Upload)] is Upload { FileName.Length: > 0 } upload ? upload : throw new Refused(EvidenceRefusals.NoFile);
    }
}
