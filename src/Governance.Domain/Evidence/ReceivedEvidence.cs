using Governance.Domain.Assessments;
using Governance.Domain.Exchange.Contents;

namespace Governance.Domain.Evidence;

/// <summary>A file that a vendor granted to this buyer: what it is and which questions it serves. The bytes stay with the vendor.</summary>
public sealed class ReceivedEvidence : ITenantOwned
{
    private ReceivedEvidence() { }

    /// <summary>Takes in a grant.</summary>
    public ReceivedEvidence(TenantId buyer, TenantId vendor, AssessmentId assessment, SubmittedEvidence told, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(told);
        TenantId = buyer;
        Vendor = vendor;
        AssessmentId = assessment;
        GrantId = told.GrantId;
        EvidenceId = told.EvidenceId;
        RevisionId = told.RevisionId;
        Title = told.Title;
        Label = told.Label;
        FileName = told.FileName;
        Size = told.Size;
        Sha256 = told.Sha256;
        Until = told.Until;
        Questions = told.Questions;
        ReceivedAt = at;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>The vendor's grant; checked again at every open.</summary>
    public GrantId GrantId { get; private set; }
    /// <summary>Whose file it is.</summary>
    public TenantId Vendor { get; private set; }
    /// <summary>The assessment it was granted for.</summary>
    public AssessmentId AssessmentId { get; private set; }
    /// <summary>The vendor's document.</summary>
    public EvidenceId EvidenceId { get; private set; }
    /// <summary>Its revision.</summary>
    public EvidenceRevisionId RevisionId { get; private set; }
    /// <summary>What the vendor calls it.</summary>
    public string Title { get; private set; } = "";
    /// <summary>How sensitive it is.</summary>
    public Classification Label { get; private set; }
    /// <summary>Name of the file.</summary>
    public string FileName { get; private set; } = "";
    /// <summary>In bytes.</summary>
    public long Size { get; private set; }
    /// <summary>SHA-256 of the file, lower-case hex.</summary>
    public string Sha256 { get; private set; } = "";
    /// <summary>The last day on which the grant opens it.</summary>
    public DateOnly Until { get; private set; }
    /// <summary>Keys of the questions that it serves; none where it came with a proof alone.</summary>
    public IReadOnlyList<string> Questions { get; private set; } = [];
    /// <summary>When it was granted.</summary>
    public DateTimeOffset ReceivedAt { get; private set; }
    /// <summary>When the vendor took the grant back.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Whether it can be opened on a day as far as is known here; the vendor's grant is asked anew at every opening.</summary>
    public bool OpensOn(DateOnly today) => RevokedAt is null && Until >= today;

    /// <summary>Takes in that a later submission gives it for other questions, too.</summary>
    public void Serve(IReadOnlyList<string> questions) => Questions = [.. Questions.Union(questions, StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Takes in that the vendor took the grant back.</summary>
    public void Revoke(DateTimeOffset at) => RevokedAt = at;
}
