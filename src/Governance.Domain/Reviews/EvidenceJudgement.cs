using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;

namespace Governance.Domain.Reviews;

/// <summary>A reviewer's judgement of a file, given once for all questions that it serves. A later one supersedes it for the questions that it names.</summary>
public sealed class EvidenceJudgement : Aggregate, IAppendOnly
{
    private EvidenceJudgement() { }

    private EvidenceJudgement(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public EvidenceJudgementId Id { get; private set; }
    /// <summary>The assessment.</summary>
    public AssessmentId AssessmentId { get; private set; }
    /// <summary>The file, which never changes.</summary>
    public EvidenceRevisionId RevisionId { get; private set; }
    /// <summary>The grant under which it was opened.</summary>
    public GrantId GrantId { get; private set; }
    /// <summary>Which judgement of this file it is, from 1.</summary>
    public int Ordinal { get; private set; }
    /// <summary>What was made of it.</summary>
    public EvidenceVerdict Verdict { get; private set; } = null!;
    /// <summary>Keys of the questions for which it holds.</summary>
    public IReadOnlyList<string> Questions { get; private set; } = [];
    /// <summary>The day from which it counts.</summary>
    public DateOnly AcceptedOn { get; private set; }
    /// <summary>Who judged.</summary>
    public UserId By { get; private set; }
    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Judges a file. Refuses questions that it does not serve, and what <see cref="EvidenceVerdict.MustHold"/> refuses.</summary>
    /// <param name="submission">The submission that brought it.</param>
    /// <param name="file">The file.</param>
    /// <param name="before">How often it was judged before.</param>
    /// <param name="verdict">What is made of it.</param>
    /// <param name="questions">For which questions.</param>
    /// <param name="by">Who.</param>
    /// <param name="now">When.</param>
    public static EvidenceJudgement Give(ReceivedSubmission submission, SubmittedEvidence file, int before, EvidenceVerdict verdict, IReadOnlyCollection<string> questions, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(verdict);
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        verdict.MustHold(today);
        if (questions.Count == 0 || questions.Except(file.Questions, StringComparer.Ordinal).Any()) throw new Refused(ReviewRefusals.ServesNothing);
        var judgement = new EvidenceJudgement(submission.TenantId)
        {
            Id = new(Ids.New()),
            AssessmentId = submission.AssessmentId,
            RevisionId = file.RevisionId,
            GrantId = file.GrantId,
            Ordinal = before + 1,
            Verdict = verdict,
            Questions = [.. questions.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            AcceptedOn = today,
            By = by,
            At = now,
        };
        judgement.Record(new EvidenceJudged(submission.AssessmentId, file.RevisionId, verdict.Kind, verdict.Basis, verdict.Source, verdict.Result, judgement.Questions.Count, by));
        return judgement;
    }

    /// <summary>The judgements that count for a question: of each file that serves it, the latest.</summary>
    /// <param name="judgements">All of the assessment, earlier ones first.</param>
    /// <param name="files">The files of its latest submission.</param>
    /// <param name="question">Key of the question.</param>
    public static IEnumerable<EvidenceJudgement> Counting(IReadOnlyList<EvidenceJudgement> judgements, IReadOnlyList<SubmittedEvidence> files, string question) => files
        .Where(file => file.Questions.Contains(question, StringComparer.Ordinal))
        .Select(file => judgements.LastOrDefault(j => j.RevisionId == file.RevisionId && j.Questions.Contains(question, StringComparer.Ordinal)))
        .OfType<EvidenceJudgement>();
}
