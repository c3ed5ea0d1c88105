namespace Governance.Web.Features.Passkeys;

/// <summary>A person's passkeys, and a field for the next one's name.</summary>
public sealed record PasskeysPage(IReadOnlyList<PasskeyRow> Passkeys, DateTimeOffset At, string? Name = null);
