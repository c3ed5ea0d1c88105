using Governance.Domain;

namespace Governance.Testing;

/// <summary>An account with everything that its person would know.</summary>
public sealed record Account(UserId Id, string Address, string Password, byte[] Secret, IReadOnlyList<string> RecoveryCodes);
