using Governance.Domain.Assessments;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;

namespace Governance.Domain.Reviews;

/// <summary>A submission as it arrived: which transmittal, and who stands behind it.</summary>
public sealed class ReceivedSubmission : ITenantOwned, IAppendOnly
{
    private ReceivedSubmission() { }

    /// <summary>Takes in a submission.</summary>
    public ReceivedSubmission(Transmittal received, SubmissionMade made)
    {
        ArgumentNullException.ThrowIfNull(received);
        ArgumentNullException.ThrowIfNull(made);
        TenantId = received.TenantId;
        AssessmentId = made.AssessmentId;
        Number = made.Number;
        TransmittalId = received.Id;
        Sha256 = received.Sha256;
        SubmittedAt = made.SubmittedAt;
        Responder = made.Representation?.Signatory ?? made.Confirmation?.Name ?? "";
        LegalEntity = made.Representation?.LegalEntity;
        Statement = made.Representation?.Statement;
        RepresentationSha256 = made.Representation?.ContentSha256;
        SignedWithPasskey = made.Representation?.Assertion is not null;
        Evidence = [.. made.Evidence];
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>The assessment.</summary>
    public AssessmentId AssessmentId { get; private set; }
    /// <summary>Its number, from 1.</summary>
    public int Number { get; private set; }
    /// <summary>The transmittal that holds it, unaltered.</summary>
    public TransmittalId TransmittalId { get; private set; }
    /// <summary>SHA-256 of that.</summary>
    public string Sha256 { get; private set; } = "";
    /// <summary>When the vendor submitted.</summary>
    public DateTimeOffset SubmittedAt { get; private set; }
    /// <summary>Who signed or confirmed.</summary>
    public string Responder { get; private set; } = "";
    /// <summary>The legal entity that represents; null for a confirmation.</summary>
    public string? LegalEntity { get; private set; }
    /// <summary>The statement, by key and version; null for a confirmation.</summary>
    public string? Statement { get; private set; }
    /// <summary>SHA-256 of what was represented; null for a confirmation.</summary>
    public string? RepresentationSha256 { get; private set; }
    /// <summary>Whether the signatory signed with a key of their own.</summary>
    public bool SignedWithPasskey { get; private set; }
    /// <summary>The files that came with it, and the questions each serves.</summary>
    public IReadOnlyList<SubmittedEvidence> Evidence { get; private set; } = [];

    /// <summary>The files that serve a question.</summary>
    public IEnumerable<SubmittedEvidence> Serving(string question) => Evidence.Where(file => file.Questions.Contains(question, StringComparer.Ordinal));

    /// <summary>Whether the same files serve a question as in another submission.</summary>
    public bool ServesAlike(string question, ReceivedSubmission other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Serving(question).Select(file => file.RevisionId).ToHashSet().SetEquals(other.Serving(question).Select(file => file.RevisionId));
    }
}
