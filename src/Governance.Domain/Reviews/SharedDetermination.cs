using Governance.Domain.Assessments;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Domain.Reviews;

/// <summary>The vendor's copy of a determination that a buyer shared with its reason, and the vendor's answer to it.</summary>
public sealed class SharedDetermination : Aggregate
{
    /// <summary>Longest reply, in characters.</summary>
    public const int MaxReplyLength = 2000;

    private SharedDetermination() { }

    private SharedDetermination(TenantId tenant) : base(tenant) { }

    /// <summary>The buyer's id of it.</summary>
    public DeterminationId Id { get; private set; }
    /// <summary>The questionnaire.</summary>
    public QuestionnaireId QuestionnaireId { get; private set; }
    /// <summary>The buyer's assessment, as told.</summary>
    public AssessmentId AssessmentId { get; private set; }
    /// <summary>Who judged.</summary>
    public TenantId Buyer { get; private set; }
    /// <summary>Key of the question.</summary>
    public string Question { get; private set; } = "";
    /// <summary>Number of the submission that was judged.</summary>
    public int Submission { get; private set; }
    /// <summary>The judgement.</summary>
    public DeterminationStatus Status { get; private set; }
    /// <summary>The buyer's reason.</summary>
    public string? Reason { get; private set; }
    /// <summary>When it was shared.</summary>
    public DateTimeOffset SharedAt { get; private set; }
    /// <summary>When a newer one of the same question took its place.</summary>
    public DateTimeOffset? SupersededAt { get; private set; }
    /// <summary>The vendor's answer.</summary>
    public string? Reply { get; private set; }
    /// <summary>When it answered.</summary>
    public DateTimeOffset? RepliedAt { get; private set; }
    /// <summary>Who answered.</summary>
    public UserId? RepliedBy { get; private set; }

    /// <summary>Takes in what the buyer shared.</summary>
    public static SharedDetermination Take(Questionnaire questionnaire, Transmittal received, DeterminationsShared shared, DeterminationShared determination)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(received);
        ArgumentNullException.ThrowIfNull(shared);
        ArgumentNullException.ThrowIfNull(determination);
        var taken = new SharedDetermination(received.TenantId)
        {
            Id = determination.DeterminationId,
            QuestionnaireId = questionnaire.Id,
            AssessmentId = shared.AssessmentId,
            Buyer = received.Counterparty,
            Question = determination.Question,
            Submission = shared.Submission,
            Status = determination.Status,
            Reason = determination.Reason,
            SharedAt = received.At,
        };
        taken.Record(new DeterminationReceived(questionnaire.Id, determination.Question, determination.Status));
        return taken;
    }

    /// <summary>Notes that a newer determination of the question arrived.</summary>
    public void Supersede(DateTimeOffset at)
    {
        SupersededAt ??= at;
        Record(new SharedDeterminationSuperseded(QuestionnaireId, Question));
    }

    /// <summary>Answers it. Refuses a second answer, one to what no longer holds, and one without words.</summary>
    public void Answer(string? text, UserId by, DateTimeOffset now)
    {
        if (SupersededAt is not null) throw new Refused(ReviewRefusals.Superseded);
        if (RepliedAt is not null) throw new Refused(ReviewRefusals.AlreadyAnswered);
        if (string.IsNullOrWhiteSpace(text) || text.Trim().Length > MaxReplyLength) throw new Refused(ReviewRefusals.ReplyEmpty);
        (Reply, RepliedAt, RepliedBy) = (text.Trim(), now, by);
        Record(new SharedDeterminationAnswered(QuestionnaireId, Question, by));
    }
}
