using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;

namespace Governance.Domain.Questionnaires;

/// <summary>
/// The vendor's record of a representation: which entity stated what, as of when, who signed with which authority,
/// and the hash that was signed. The transmittal holds the words and the signature; a later representation supersedes it and erases nothing.
/// </summary>
public sealed class Representation : ITenantOwned, IAppendOnly
{
    private Representation() { }

    private Representation(Submission submission, SubmittedRepresentation made, SigningAuthority authority)
    {
        TenantId = submission.TenantId;
        Id = new RepresentationId(Ids.New());
        SubmissionId = submission.Id;
        Statement = made.Statement;
        LegalEntityId = authority.LegalEntityId;
        SigningAuthorityId = authority.Id;
        SignedBy = authority.UserId;
        AsOf = made.AsOf;
        ContentSha256 = made.ContentSha256;
        CredentialId = made.Assertion?.CredentialId;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>Its id.</summary>
    public RepresentationId Id { get; private set; }
    /// <summary>The submission that it was made with.</summary>
    public SubmissionId SubmissionId { get; private set; }
    /// <summary>Key and version of the statement.</summary>
    public string Statement { get; private set; } = "";
    /// <summary>The legal entity that represents.</summary>
    public LegalEntityId LegalEntityId { get; private set; }
    /// <summary>The authority under which it was signed.</summary>
    public SigningAuthorityId SigningAuthorityId { get; private set; }
    /// <summary>The natural person.</summary>
    public UserId SignedBy { get; private set; }
    /// <summary>The day it speaks of.</summary>
    public DateOnly AsOf { get; private set; }
    /// <summary>SHA-256 of what was signed, 64 lower-case hexadecimal digits.</summary>
    public string ContentSha256 { get; private set; } = "";
    /// <summary>The passkey, base64url; null where it was signed without a key.</summary>
    public string? CredentialId { get; private set; }

    /// <summary>Records what was signed.</summary>
    public static Representation Of(Submission submission, SubmittedRepresentation made, SigningAuthority authority)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ArgumentNullException.ThrowIfNull(made);
        ArgumentNullException.ThrowIfNull(authority);
        return new(submission, made, authority);
    }
}
