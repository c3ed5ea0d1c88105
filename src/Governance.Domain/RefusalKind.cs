namespace Governance.Domain;

/// <summary>What a refusal answers.</summary>
public enum RefusalKind
{
    /// <summary>The input cannot be taken as it is: HTTP 422, the form again.</summary>
    Input,
    /// <summary>A rule stands against it in the present state: HTTP 409.</summary>
    Rule,
    /// <summary>It was done too often in a short time: HTTP 429.</summary>
    TooOften,
}
