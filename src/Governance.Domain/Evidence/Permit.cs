namespace Governance.Domain.Evidence;

/// <summary>Terms under the seal of the one who may grant them; without one the vault reads nothing.</summary>
public sealed record Permit
{
    internal Permit(PermitTerms terms, ReadOnlyMemory<byte> seal) => (Terms, Seal) = (terms, seal);

    /// <summary>What it permits.</summary>
    public PermitTerms Terms { get; }

    /// <summary>HMAC-SHA-256 over the terms.</summary>
    public ReadOnlyMemory<byte> Seal { get; }
}
