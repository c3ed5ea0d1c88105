using Governance.Data.Door;
using Governance.Domain;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;

namespace Governance.Data.Questionnaires;

/// <summary>Hands a questionnaire's answers to the buyer. What crosses is a copy; the drafts stay where they are.</summary>
public sealed class SubmissionDesk(AnswerDesk answers, GovernanceDb db, Exchange exchange, TimeProvider clock)
{
    /// <summary>Submits with a named responder's confirmation; the number of the submission, or null where there is no such questionnaire.</summary>
    /// <exception cref="Refused">It is not open, unfinished, or takes a signature.</exception>
    public async Task<int?> ConfirmAsync(Guid id, SubmittedConfirmation confirmation, UserId by, CancellationToken stop)
    {
        if (await answers.OpenAsync(id, stop) is not { } open) return null;
        if (open.Questionnaire.RequiresRepresentation) throw new Refused(SubmissionRefusals.NeedsSignature);
        var made = Draft(open) with { Confirmation = confirmation };
        await SendAsync(open, made, by, stop);
        return made.Number;
    }

    private SubmissionMade Draft(OpenQuestionnaire open) => new(
        open.Questionnaire.AssessmentId, open.Questionnaire.SubmittedCount + 1, open.Questionnaire.QuestionnaireHash, clock.GetUtcNow(), open.Sheet.Submitted(), [], null, null);

    private async Task<Submission> SendAsync(OpenQuestionnaire open, SubmissionMade made, UserId by, CancellationToken stop)
    {
        open.Sheet.MustBeFinished();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var questionnaire = db.Attach(open.Questionnaire).Entity;
        questionnaire.Submit(by, made.SubmittedAt);
        var sent = await exchange.SendAsync(questionnaire.Buyer, made, made.SubmittedAt, stop);
        var submission = Submission.Of(questionnaire, sent, made, by);
        db.Add(submission);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return submission;
    }
}
