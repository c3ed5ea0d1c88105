using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;

namespace Governance.Domain.Questionnaires;

/// <summary>The vendor's record that it submitted: when, by whom, and the transmittal that holds every word of it. A later one supersedes it and erases nothing.</summary>
public sealed class Submission : ITenantOwned, IAppendOnly
{
    private Submission() { }

    private Submission(Questionnaire questionnaire, Transmittal sent, SubmissionMade made, UserId by)
    {
        TenantId = questionnaire.TenantId;
        Id = new SubmissionId(sent.Id.Value);
        QuestionnaireId = questionnaire.Id;
        Number = made.Number;
        Sha256 = sent.Sha256;
        SubmittedAt = made.SubmittedAt;
        SubmittedBy = by;
        ConfirmedBy = made.Confirmation?.Name;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>Its id, which is the transmittal's.</summary>
    public SubmissionId Id { get; private set; }
    /// <summary>The questionnaire.</summary>
    public QuestionnaireId QuestionnaireId { get; private set; }
    /// <summary>Its number, from 1.</summary>
    public int Number { get; private set; }
    /// <summary>SHA-256 of the transmittal, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; private set; } = "";
    /// <summary>When.</summary>
    public DateTimeOffset SubmittedAt { get; private set; }
    /// <summary>Who submitted.</summary>
    public UserId SubmittedBy { get; private set; }
    /// <summary>The responder who confirmed, where no representation was asked for.</summary>
    public string? ConfirmedBy { get; private set; }

    /// <summary>Records what was sent.</summary>
    public static Submission Of(Questionnaire questionnaire, Transmittal sent, SubmissionMade made, UserId by)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(sent);
        ArgumentNullException.ThrowIfNull(made);
        return new(questionnaire, sent, made, by);
    }
}
