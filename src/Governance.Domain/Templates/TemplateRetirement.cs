namespace Governance.Domain.Templates;

/// <summary>That a published version of an own template is not sent any more. What was sent before goes on as it was.</summary>
public sealed class TemplateRetirement : ITenantOwned, IAppendOnly
{
    /// <summary>Longest reason, in characters.</summary>
    public const int MaxReasonLength = 1000;

    private TemplateRetirement() { }

    internal TemplateRetirement(OwnTemplate version, string reason, UserId by, DateTimeOffset now)
    {
        (TenantId, Key, Version) = (version.TenantId, version.Key, version.Version);
        (Reason, RetiredAt, RetiredBy) = (reason, now, by);
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>Key of the template.</summary>
    public string Key { get; private set; } = "";
    /// <summary>The version.</summary>
    public string Version { get; private set; } = "";
    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";
    /// <summary>Since when.</summary>
    public DateTimeOffset RetiredAt { get; private set; }
    /// <summary>Who retired it.</summary>
    public UserId RetiredBy { get; private set; }
}
