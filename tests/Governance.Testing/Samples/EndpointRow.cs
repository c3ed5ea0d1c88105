using Governance.Domain.Organizations;

namespace Governance.Testing.Samples;

/// <summary>A route of the host with one of its verbs.</summary>
/// <param name="Verb">The verb of HTTP.</param>
/// <param name="Pattern">The pattern of its addresses, with its constraints.</param>
/// <param name="AnyOf">The permissions of which one is needed in the organization; empty outside of organizations.</param>
/// <param name="IsOpen">Whether anybody may use it without being signed in.</param>
public sealed record EndpointRow(string Verb, string Pattern, IReadOnlyList<Permission> AnyOf, bool IsOpen)
{
    private readonly string[] segments = Pattern.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>How particular it is: of several patterns that fit an address, the one with most fixed parts answers.</summary>
    public int Fixed => segments.Count(s => !IsParameter(s)) * 2 + segments.Count(s => IsParameter(s) && s.Contains(':', StringComparison.Ordinal));

    /// <summary>Whether a role may use it.</summary>
    public bool Allows(Role role) => AnyOf.Any(RolePermissions.Of(role).Contains);

    /// <summary>Whether a path is one of its addresses.</summary>
    public bool Fits(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == segments.Length && segments.Zip(parts).All(pair => Fits(pair.First, pair.Second));
    }

    /// <summary>The ids and tokens that a path of it names.</summary>
    public IEnumerable<string> IdsIn(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return segments.Zip(path.Split('/', StringSplitOptions.RemoveEmptyEntries)).Where(pair => IsId(pair.First)).Select(pair => pair.Second);
    }

    /// <inheritdoc />
    public override string ToString() => $"{Verb} {Pattern}";

    private static bool IsParameter(string segment) => segment is ['{', ..];

    private static bool IsId(string segment) => segment is "{token}" or "{id}" || (IsParameter(segment) && segment.Contains(":guid", StringComparison.Ordinal));

    private static bool Fits(string segment, string part) => segment switch
    {
        _ when !IsParameter(segment) => string.Equals(segment, part, StringComparison.OrdinalIgnoreCase),
        _ when segment.Contains(":guid", StringComparison.Ordinal) => Guid.TryParse(part, out _),
        _ when segment.Contains(":int", StringComparison.Ordinal) => int.TryParse(part, System.Globalization.CultureInfo.InvariantCulture, out _),
        _ => true,
    };
}
