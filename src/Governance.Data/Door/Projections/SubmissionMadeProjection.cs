using Governance.Data.Assessments;
using Governance.Data.Providers;
using Governance.Data.Scores;
using Governance.Domain.Assessments;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Door.Projections;

/// <summary>The vendor's submission on the buyer's side: answers with what changed, judgements carried to unchanged ones, and the score that follows.</summary>
public sealed class SubmissionMadeProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => SubmissionMade.Kind;

    /// <inheritdoc />
    public async Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var made = ContentJson.Read<SubmissionMade>(received.Content);
        var assessment = await receiver.AssessmentAsync(received, made.AssessmentId, stop);
        if (!string.Equals(assessment.QuestionnaireHash, made.QuestionnaireHash, StringComparison.Ordinal)) throw new InvalidOperationException("The submission answers another questionnaire.");
        assessment.TakeSubmission(made.Number, made.SubmittedAt);
        // whoever judges now is waited for, so that the judgement is carried, too
        await receiver.LockedScore(assessment.Id).LoadAsync(stop);
        var submission = new ReceivedSubmission(received, made);
        receiver.Add(submission);
        await receiver.TakeAnswersAsync(submission, made, received.At, stop);
        await receiver.SaveChangesAsync(stop);
        await receiver.RollUpAsync(assessment, DateOnly.FromDateTime(received.At.UtcDateTime), stop);
    }

    /// <inheritdoc />
    public async Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var made = ContentJson.Read<SubmissionMade>(received.Content);
        var assessment = await receiver.AssessmentAsync(received, made.AssessmentId, stop);
        var mail = MailText.Of(
            $"{assessment.Reference}: submission {made.Number} arrived",
            $"The vendor made submission {made.Number} of {assessment.TemplateTitle}, {assessment.Service}. It is ready to be reviewed.",
            $"assessments/{assessment.Id.Value}/review");
        await receiver.TellAsync(received.TenantId, Permission.ReviewAnswers, mail, received.At, stop);
    }
}
