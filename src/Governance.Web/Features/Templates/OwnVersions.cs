namespace Governance.Web.Features.Templates;

/// <summary>What there is to an own version beside its content.</summary>
/// <param name="Draft">The draft that it was published from.</param>
/// <param name="RetiredAt">Since when it is retired; null while it can be sent.</param>
/// <param name="Reason">Why it was.</param>
/// <param name="Others">The other versions of the template, the latest first.</param>
public sealed record OwnVersions(Guid Draft, DateTimeOffset? RetiredAt, string? Reason, IReadOnlyList<string> Others);
