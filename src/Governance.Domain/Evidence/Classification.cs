namespace Governance.Domain.Evidence;

/// <summary>How sensitive a document, an answer or a comment is; protection follows it. Later is stricter.</summary>
public enum Classification
{
    /// <summary>Anyone may read it.</summary>
    Public,
    /// <summary>For the organizations that it was given to.</summary>
    Internal,
    /// <summary>For named people and roles.</summary>
    Confidential,
    /// <summary>For named people with a reason.</summary>
    Restricted,
    /// <summary>About what is not yet released; under embargo until a date.</summary>
    PreRelease,
}
