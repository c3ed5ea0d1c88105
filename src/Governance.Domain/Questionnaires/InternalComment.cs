using Governance.Domain.Evidence;

namespace Governance.Domain.Questionnaires;

/// <summary>
/// What somebody of the vendor says to colleagues at a question. It stays as it was written, and it never crosses: what the buyer is to
/// read stands in the comment of the answer.
/// </summary>
public sealed class InternalComment : Aggregate, IAppendOnly
{
    /// <summary>Longest text, in characters.</summary>
    public const int MaxLength = 4000;

    private InternalComment() { }

    private InternalComment(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public InternalCommentId Id { get; private set; }
    /// <summary>The questionnaire.</summary>
    public QuestionnaireId QuestionnaireId { get; private set; }
    /// <summary>Key of the question.</summary>
    public string Question { get; private set; } = "";
    /// <summary>The words.</summary>
    public string Text { get; private set; } = "";
    /// <summary>How sensitive they are.</summary>
    public Classification Label { get; private set; }
    /// <summary>Who wrote it.</summary>
    public UserId By { get; private set; }
    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Writes one, whatever the state of the questionnaire. Refuses one without words.</summary>
    public static InternalComment Write(Questionnaire questionnaire, FrozenQuestion question, string? text, Classification label, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(question);
        if (string.IsNullOrWhiteSpace(text) || text.Trim().Length > MaxLength) throw new Refused(InternalCommentRefusals.TextMissing);
        var comment = new InternalComment(questionnaire.TenantId)
        {
            Id = new(Ids.New()),
            QuestionnaireId = questionnaire.Id,
            Question = question.Key,
            Text = text.Trim(),
            Label = label,
            By = by,
            At = now,
        };
        comment.Record(new InternalCommentWritten(questionnaire.Id, question.Key, by));
        return comment;
    }
}
