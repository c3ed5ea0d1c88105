namespace Governance.Web.Features.Invitations;

/// <summary>An account that has just been made, with its recovery codes, which are shown once.</summary>
public sealed record Registered(Guid User, IReadOnlyList<string> RecoveryCodes);
