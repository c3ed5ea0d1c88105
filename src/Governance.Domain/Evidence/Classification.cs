namespace Governance.Domain.Evidence;

/// <summary>How sensitive a document, an answer or a comment is; protection follows it. Later is stricter.</summary>
public enum Classification
{
    /// <summary>Published, or fit to be.</summary>
    Public,
    /// <summary>Not for publication; harmless with a customer.</summary>
    Internal,
    /// <summary>Would harm its owner in the wrong hands.</summary>
    Confidential,
    /// <summary>Would do grave harm; whoever grants it shows anew who they are.</summary>
    Restricted,
    /// <summary>About what is not yet released, under embargo until a date; whoever grants it shows anew who they are.</summary>
    PreRelease,
}
