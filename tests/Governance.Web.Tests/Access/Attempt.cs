using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Testing.Samples;
using Governance.Web.Hosting;

namespace Governance.Web.Tests.Access;

/// <summary>A sample as somebody tries it who may not: its address and fields, perhaps with other ids or in another organization.</summary>
/// <param name="Sample">What may be done.</param>
/// <param name="Address">Where it is tried.</param>
/// <param name="Fields">What its form would send.</param>
public sealed record Attempt(Sample Sample, string Address, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    /// <summary>As its own person would do it now.</summary>
    public static async Task<Attempt> OfAsync(Sample sample, CancellationToken stop) => new(sample, sample.Address, await sample.FieldsAsync(stop));

    /// <summary>The same in another organization.</summary>
    public Attempt In(string slug) => this with { Address = Address.Replace($"/o/{Sample.Party!.Organization.Slug}", $"/o/{slug}", StringComparison.Ordinal) };

    /// <summary>The ids that it names: in its path, in its query, and in its fields; the key by which a form is sent once is none.</summary>
    public IReadOnlySet<string> Ids(EndpointRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var query = Address.Split('?') is [_, var asked] ? asked.Split('&').Select(pair => pair.Split('=')[^1]) : [];
        return row.IdsIn(Sample.Path).Concat(query.Concat(Fields.Where(field => field.Key is not FormKeyFilter.Field).Select(field => field.Value)).Where(value => Guid.TryParse(value, out _))).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The same with ids of nothing.</summary>
    public Attempt Elsewhere(EndpointRow row)
    {
        var (address, fields) = (Address, Fields);
        foreach (var id in Ids(row))
        {
            var other = Guid.TryParse(id, out _) ? Domain.Ids.New().ToString("D") : InvitationToken.New().Text;
            address = address.Replace(id, other, StringComparison.Ordinal);
            fields = [.. fields.Select(field => KeyValuePair.Create(field.Key, string.Equals(field.Value, id, StringComparison.Ordinal) ? other : field.Value))];
        }
        return this with { Address = address, Fields = fields };
    }
}
