using Governance.Domain;

namespace Governance.Data;

/// <summary>A form that was taken; its key is unique, so that it is taken once.</summary>
public sealed class FormKey : ITenantOwned, IAppendOnly
{
    /// <summary>The second submit of the same form.</summary>
    public static Refusal Used { get; } = new("FormAlreadySent", "This form was sent before, and what it asked for is done. Open the page anew to do it again.");

    private FormKey() { }

    /// <summary>The key of a form that is being taken.</summary>
    public FormKey(TenantId tenant, Guid key, DateTimeOffset at)
    {
        TenantId = tenant;
        Key = key;
        At = at;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>Random, made with the form.</summary>
    public Guid Key { get; private set; }
    /// <summary>When it was taken.</summary>
    public DateTimeOffset At { get; private set; }
}
