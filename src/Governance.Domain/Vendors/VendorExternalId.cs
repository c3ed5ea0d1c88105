namespace Governance.Domain.Vendors;

/// <summary>A vendor's id in another system of the buyer, such as the ledger or the procurement suite.</summary>
public sealed class VendorExternalId : ITenantOwned
{
    /// <summary>Longest name of a system, in characters.</summary>
    public const int MaxSystemLength = 40;
    /// <summary>Longest id, in characters.</summary>
    public const int MaxValueLength = 80;

    private VendorExternalId() { }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>The vendor.</summary>
    public VendorId VendorId { get; private set; }
    /// <summary>The system.</summary>
    public string System { get; private set; } = "";
    /// <summary>The id there.</summary>
    public string Value { get; private set; } = "";

    /// <summary>An id in a system. Refuses a system without a name, and what is too long.</summary>
    internal static VendorExternalId Of(TenantId tenant, VendorId vendor, string system, string? value)
    {
        var (name, id) = (system?.Trim() ?? "", value?.Trim() ?? "");
        if (name.Length is 0 or > MaxSystemLength || id.Length > MaxValueLength) throw new Refused(VendorRefusals.ExternalIdMalformed);
        return new VendorExternalId { TenantId = tenant, VendorId = vendor, System = name, Value = id };
    }

    internal void Change(string value) => Value = value;
}
