using Governance.Domain.Assessments;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;

namespace Governance.Domain.Reviews;

/// <summary>A submission as it arrived: which transmittal, and who stands behind it. In the assessor's own our people handed it in, and nothing crossed.</summary>
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

    /// <summary>Takes in what our own people found in public documents; nobody signs it, and no transmittal holds it.</summary>
    /// <param name="tenant">The assessor.</param>
    /// <param name="made">What was handed in.</param>
    /// <param name="sha256">SHA-256 of it in canonical form.</param>
    /// <param name="by">Who handed it in, by name, and who wrote which answer.</param>
    public ReceivedSubmission(TenantId tenant, SubmissionMade made, string sha256, (string Name, IReadOnlyList<AnswerAuthors> Wrote) by)
    {
        ArgumentNullException.ThrowIfNull(made);
        TenantId = tenant;
        AssessmentId = made.AssessmentId;
        Number = made.Number;
        Sha256 = sha256;
        SubmittedAt = made.SubmittedAt;
        Responder = by.Name;
        Evidence = [.. made.Evidence];
        Authors = by.Wrote;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>The assessment.</summary>
    public AssessmentId AssessmentId { get; private set; }
    /// <summary>Its number, from 1.</summary>
    public int Number { get; private set; }
    /// <summary>The transmittal that holds it, unaltered; null where nothing crossed.</summary>
    public TransmittalId? TransmittalId { get; private set; }
    /// <summary>SHA-256 of that, or of what was handed in here.</summary>
    public string Sha256 { get; private set; } = "";
    /// <summary>When the vendor submitted.</summary>
    public DateTimeOffset SubmittedAt { get; private set; }
    /// <summary>Who signed, confirmed, or handed it in.</summary>
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

    /// <summary>Who of our own people wrote which answer; empty where the vendor answered.</summary>
    public IReadOnlyList<AnswerAuthors> Authors { get; private set; } = [];

    /// <summary>Whether a person wrote the answer to a question.</summary>
    public bool IsWrittenBy(string question, UserId person) => Authors.Any(written => string.Equals(written.Question, question, StringComparison.Ordinal) && written.By.Contains(person));

    /// <summary>Refuses to let a person judge an answer that they wrote.</summary>
    public void MustBeJudgedByAnother(string question, UserId by)
    {
        if (IsWrittenBy(question, by)) throw new Refused(ReviewRefusals.AuthorCannotJudge);
    }

    /// <summary>The files that serve a question.</summary>
    public IEnumerable<SubmittedEvidence> Serving(string question) => Evidence.Where(file => file.Questions.Contains(question, StringComparer.Ordinal));

    /// <summary>Whether the same files serve a question as in another submission.</summary>
    public bool ServesAlike(string question, ReceivedSubmission other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Serving(question).Select(file => file.RevisionId).ToHashSet().SetEquals(other.Serving(question).Select(file => file.RevisionId));
    }
}
