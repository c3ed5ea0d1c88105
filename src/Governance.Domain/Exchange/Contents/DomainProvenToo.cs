namespace Governance.Domain.Exchange.Contents;

/// <summary>An organization tells one that has proven a mail domain before that it has now proven the same one; the name is that of who tells.</summary>
public sealed record DomainProvenToo(string Domain, string OrganizationName) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.DomainProvenToo;
}
