using Governance.Domain.Organizations;

namespace Governance.Domain.Vendors;

/// <summary>
/// Decides row by row what an import will do, from the register as it is now. A vendor is found by its external id, else by its
/// mail domain, else by its name; empty cells change nothing.
/// </summary>
public sealed class RegisterPlan
{
    private readonly ILookup<string, KnownVendor> byExternalId;
    private readonly ILookup<string, KnownVendor> byDomain;
    private readonly ILookup<string, KnownVendor> byName;
    private readonly IReadOnlyDictionary<string, UserId> owners;
    private readonly Dictionary<string, int> seen = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A plan against a register; owners by their mail addresses in lower case.</summary>
    public RegisterPlan(IReadOnlyCollection<KnownVendor> register, IReadOnlyDictionary<string, UserId> owners)
    {
        this.owners = owners;
        byExternalId = register.Where(v => v.ExternalId is not null).ToLookup(v => v.ExternalId!, StringComparer.OrdinalIgnoreCase);
        byDomain = register.Where(v => v.Domain is not null).ToLookup(v => v.Domain!, StringComparer.Ordinal);
        byName = register.ToLookup(v => v.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What will be done with each row.</summary>
    public IReadOnlyList<PlannedRow> Of(IEnumerable<RegisterRow> rows) => [.. rows.Select(Of)];

    private PlannedRow Of(RegisterRow row)
    {
        if (RegisterRowCheck.Flaw(row, owners) is { } flaw) return Refused(row, flaw);
        foreach (var key in Keys(row))
        {
            if (!seen.TryAdd(key, row.Number)) return Refused(row, $"It names the same vendor as row {seen[key]}.");
        }
        var found = Found(row);
        return found.Count switch
        {
            0 => new(row, RegisterOutcome.Create, "It is not in the register yet."),
            1 => Against(row, found[0]),
            _ => Refused(row, $"{found.Count} vendors in the register fit. Give the external id, or a mail domain that one of them has."),
        };
    }

    private PlannedRow Against(RegisterRow row, KnownVendor vendor)
    {
        if (!seen.TryAdd($"vendor {vendor.Id.Value}", row.Number)) return Refused(row, $"It leads to the same vendor as row {seen[$"vendor {vendor.Id.Value}"]}.");
        var domain = MailDomain.TryParse(row.Domain, out var read) ? read.Value : null;
        if (vendor.Linked && domain is not null && !string.Equals(domain, vendor.Domain, StringComparison.Ordinal)) return Refused(row, "Column Domain: the vendor proved another mail domain when it claimed the record.");
        string[] differs =
        [
            .. Differs("name", row.Name, vendor.Name), .. Differs("registered name", row.LegalName, vendor.LegalName), .. Differs("mail domain", domain, vendor.Domain),
            .. Differs("external id", row.ExternalId, vendor.ExternalId),
            .. row.Owner is not null && owners[row.Owner.ToLowerInvariant()] != vendor.OwnerId ? ["owner"] : Array.Empty<string>(),
            .. row.HasContact && !vendor.Contacts.Contains(row.ContactName!, StringComparer.OrdinalIgnoreCase) ? ["contact"] : Array.Empty<string>(),
        ];
        return differs.Length == 0 ? new(row, RegisterOutcome.Skip, "Nothing differs.", vendor.Id) : new(row, RegisterOutcome.Update, $"Differs: {string.Join(", ", differs)}.", vendor.Id);
    }

    private List<KnownVendor> Found(RegisterRow row)
    {
        if (row.ExternalId is not null && byExternalId[row.ExternalId].ToList() is { Count: > 0 } known) return known;
        if (MailDomain.TryParse(row.Domain, out var domain) && byDomain[domain.Value].ToList() is { Count: > 0 } there) return there;
        return [.. byName[row.Name!]];
    }

    private static IEnumerable<string> Keys(RegisterRow row) =>
        row.ExternalId is not null ? [$"id {row.ExternalId}"] : row.Domain is not null ? [$"domain {row.Domain}"] : [$"name {row.Name}"];

    private static IEnumerable<string> Differs(string what, string? given, string? known) =>
        given is null || string.Equals(given, known, StringComparison.Ordinal) ? [] : [what];

    private static PlannedRow Refused(RegisterRow row, string why) => new(row, RegisterOutcome.Refuse, why);
}
