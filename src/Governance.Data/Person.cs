using Governance.Domain;

namespace Governance.Data;

/// <summary>What pages may know of a person: a read-only look at the users' table. The rest of it belongs to sign-in.</summary>
public sealed class Person : IGlobal
{
    private Person() { }

    /// <summary>The user's id.</summary>
    public UserId Id { get; private set; }
    /// <summary>The name shown.</summary>
    public string DisplayName { get; private set; } = "";
    /// <summary>The address of sign-in and mail.</summary>
    public string Email { get; private set; } = "";
}
