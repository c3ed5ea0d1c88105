namespace Governance.Domain.Evidence;

/// <summary>Somebody opened a file. Both ledgers have it: the vendor's, whose file it is, and the reader's own.</summary>
public sealed class AccessEntry : ITenantOwned, IAppendOnly
{
    private AccessEntry() { }

    /// <summary>An opening, in one ledger.</summary>
    /// <param name="ledger">Whose ledger this is.</param>
    /// <param name="terms">What was permitted.</param>
    /// <param name="evidence">The document.</param>
    /// <param name="readerName">The reader's name, as the vendor is to see it.</param>
    /// <param name="readerOrganizationName">The reader's organization.</param>
    /// <param name="at">When.</param>
    public AccessEntry(TenantId ledger, PermitTerms terms, EvidenceId evidence, string readerName, string readerOrganizationName, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(terms);
        TenantId = ledger;
        Id = new(Ids.New());
        PermitId = terms.Id;
        EvidenceId = evidence;
        RevisionId = terms.Revision;
        // who it was is known by the reader's own organization alone; the owner of the file has the name
        ReaderId = ledger == terms.ReaderOrganization ? terms.Reader : null;
        ReaderOrganization = terms.ReaderOrganization;
        ReaderOrganizationName = readerOrganizationName;
        ReaderName = readerName;
        Purpose = terms.Purpose;
        At = at;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>Its id; sorts by time.</summary>
    public AccessEntryId Id { get; private set; }
    /// <summary>The permit that opened it; the same in both ledgers.</summary>
    public PermitId PermitId { get; private set; }
    /// <summary>The document.</summary>
    public EvidenceId EvidenceId { get; private set; }
    /// <summary>The revision.</summary>
    public EvidenceRevisionId RevisionId { get; private set; }
    /// <summary>For which organization it was opened.</summary>
    public TenantId ReaderOrganization { get; private set; }
    /// <summary>Its name.</summary>
    public string ReaderOrganizationName { get; private set; } = "";
    /// <summary>Who opened it, in the reader's own ledger; null in the ledger of another organization.</summary>
    public UserId? ReaderId { get; private set; }
    /// <summary>The name of who opened it.</summary>
    public string ReaderName { get; private set; } = "";
    /// <summary>What for.</summary>
    public PermitPurpose Purpose { get; private set; }
    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }
}
