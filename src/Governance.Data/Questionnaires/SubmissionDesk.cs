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
        await SendAsync(open, made, by, _ => { }, stop);
        return made.Number;
    }

    /// <summary>What would be submitted now, with nobody behind it yet.</summary>
    public SubmissionMade Draft(OpenQuestionnaire open)
    {
        ArgumentNullException.ThrowIfNull(open);
        var questionnaire = open.Questionnaire;
        return new(questionnaire.AssessmentId, questionnaire.SubmittedCount + 1, questionnaire.QuestionnaireHash, clock.GetUtcNow(), open.Sheet.Submitted(), [], null, null);
    }

    /// <summary>Sends a submission and records it, in one transaction with what else belongs to it.</summary>
    /// <exception cref="Refused">The questionnaire is not open, or something begun is unfinished.</exception>
    public async Task SendAsync(OpenQuestionnaire open, SubmissionMade made, UserId by, Action<Submission> also, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(made);
        ArgumentNullException.ThrowIfNull(also);
        open.Sheet.MustBeFinished();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var questionnaire = db.Attach(open.Questionnaire).Entity;
        questionnaire.Submit(by, made.SubmittedAt);
        var sent = await exchange.SendAsync(questionnaire.Buyer, made, made.SubmittedAt, stop);
        var submission = Submission.Of(questionnaire, sent, made, by);
        db.Add(submission);
        also(submission);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
    }
}
