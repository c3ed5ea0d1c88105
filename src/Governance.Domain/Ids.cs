namespace Governance.Domain;

/// <summary>The one seam from which new ids come: UUID version 7 (RFC 9562), so that they sort by time.</summary>
public static class Ids
{
    /// <summary>A fresh id.</summary>
    public static Guid New() => Guid.CreateVersion7();
}
