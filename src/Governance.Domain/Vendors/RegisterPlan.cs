using Governance.Domain.Organizations;

namespace Governance.Domain.Vendors;

/// <summary>
/// Decides row by row what an import will do, from the register as it is now. A vendor is found by its external id, else by its
/// mail domain, else by its name; empty cells change nothing. A row that would make a second record of a name, a registered name or an id
/// is refused, and says of which record or row.
/// </summary>
public sealed class RegisterPlan
{
    private readonly ILookup<string, KnownVendor> byExternalId;
    private readonly ILookup<string, KnownVendor> byDomain;
    private readonly ILookup<string, KnownVendor> byName;
    private readonly ILookup<string, KnownVendor> byLegalName;
    private readonly IReadOnlyDictionary<string, UserId> owners;
    private readonly Dictionary<string, int> seen = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A plan against a register; owners by their mail addresses in lower case.</summary>
    public RegisterPlan(IReadOnlyCollection<KnownVendor> register, IReadOnlyDictionary<string, UserId> owners)
    {
        this.owners = owners;
        byExternalId = register.Where(v => v.ExternalId is not null).ToLookup(v => v.ExternalId!, StringComparer.OrdinalIgnoreCase);
        byDomain = register.Where(v => v.Domain is not null).ToLookup(v => v.Domain!, StringComparer.Ordinal);
        byName = register.ToLookup(v => v.Name, StringComparer.OrdinalIgnoreCase);
        byLegalName = register.Where(v => v.LegalName is not null).ToLookup(v => v.LegalName!, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What will be done with each row.</summary>
    public IReadOnlyList<PlannedRow> Of(IEnumerable<RegisterRow> rows) => [.. rows.Select(Of)];

    // everything that is wrong with a row at once, so that a file is corrected once
    private PlannedRow Of(RegisterRow row)
    {
        string[] flaws = [.. RegisterRowCheck.Flaws(row, owners), .. Repeats(row)];
        if (flaws.Length > 0) return Refused(row, string.Join(' ', flaws));
        var found = Found(row);
        if (found.Count > 1) return Refused(row, $"{found.Count} vendors in the register fit. Give the external id, or a mail domain that one of them has.");
        string[] doubles = [.. Doubles(row, found.SingleOrDefault())];
        if (doubles.Length > 0) return Refused(row, string.Join(' ', doubles));
        return found is [var vendor] ? Against(row, vendor) : new(row, RegisterOutcome.Create, "It is not in the register yet.");
    }

    // of an earlier row of the same file
    private IEnumerable<string> Repeats(RegisterRow row)
    {
        foreach (var (what, key) in Keys(row))
        {
            if (!seen.TryAdd($"{what} {key}", row.Number)) yield return $"It names the same vendor as row {seen[$"{what} {key}"]}: the {what} is the same.";
        }
    }

    // of a record in the register, other than the one that the row leads to; what such a record is called already stays as it is
    private IEnumerable<string> Doubles(RegisterRow row, KnownVendor? vendor)
    {
        if (vendor is null || !Same(row.Name, vendor.Name))
        {
            foreach (var other in byName[row.Name!].Where(v => v.Id != vendor?.Id).Take(1)) yield return $"Column Name: {other.Name} ({other.Reference}) in the register has this name.";
        }
        if (row.LegalName is { } legal && !Same(legal, vendor?.LegalName))
        {
            foreach (var other in byLegalName[legal].Where(v => v.Id != vendor?.Id).Take(1)) yield return $"Column Registered name: {other.Name} ({other.Reference}) in the register has this registered name.";
        }
        // a name alone does not give a record another id: it may be another vendor of that name
        if (vendor is { ExternalId: { } id } && row.ExternalId is not null && !Same(row.ExternalId, id) && !byDomain[DomainOf(row) ?? ""].Any(v => v.Id == vendor.Id))
            yield return $"Column External id: {vendor.Name} ({vendor.Reference}) in the register has this name, and the id {id}.";
    }

    private PlannedRow Against(RegisterRow row, KnownVendor vendor)
    {
        if (!seen.TryAdd($"vendor {vendor.Id.Value}", row.Number)) return Refused(row, $"It leads to the same vendor as row {seen[$"vendor {vendor.Id.Value}"]}.");
        var domain = DomainOf(row);
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

    // a domain can stand for several vendors of a group where ids tell them apart; names cannot
    private static IEnumerable<(string What, string Key)> Keys(RegisterRow row)
    {
        if (row.ExternalId is not null) yield return ("external id", row.ExternalId);
        else if (row.Domain is not null) yield return ("mail domain", row.Domain);
        if (row.Name is not null) yield return ("name", row.Name);
        if (row.LegalName is not null) yield return ("registered name", row.LegalName);
    }

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string? DomainOf(RegisterRow row) => MailDomain.TryParse(row.Domain, out var domain) ? domain.Value : null;

    private static IEnumerable<string> Differs(string what, string? given, string? known) =>
        given is null || string.Equals(given, known, StringComparison.Ordinal) ? [] : [what];

    private static PlannedRow Refused(RegisterRow row, string why) => new(row, RegisterOutcome.Refuse, why);
}
