using Governance.Domain;

namespace Governance.Data.SignIn;

/// <summary>Stands in once for the authenticator app. Ninety-five random bits, hence a plain hash is enough.</summary>
public sealed class RecoveryCode : IGlobal
{
    private RecoveryCode() { }

    /// <summary>Whose it is.</summary>
    public Guid UserId { get; private set; }

    /// <summary>SHA-256 of the code, in lower-case hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>When it was used.</summary>
    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>Keeps a code's hash.</summary>
    public static RecoveryCode Of(Guid user, string hash) => new() { UserId = user, Hash = hash };
}
