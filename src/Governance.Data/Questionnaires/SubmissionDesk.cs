using Governance.Data.Door;
using Governance.Domain;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;

namespace Governance.Data.Questionnaires;

/// <summary>Hands a questionnaire's answers to the buyer. What crosses is a copy; the drafts stay where they are.</summary>
public sealed class SubmissionDesk(AnswerDesk answers, AttachmentDesk attachments, GovernanceDb db, Exchange exchange, TimeProvider clock)
{
    /// <summary>Submits with a named responder's confirmation; the number of the submission, or null where there is no such questionnaire.</summary>
    /// <exception cref="Refused">It is not open, unfinished, or takes a signature.</exception>
    public async Task<int?> ConfirmAsync(Guid id, SubmittedConfirmation confirmation, UserId by, CancellationToken stop)
    {
        if (await answers.OpenAsync(id, stop) is not { } open) return null;
        if (open.Questionnaire.RequiresRepresentation) throw new Refused(SubmissionRefusals.NeedsSignature);
        var draft = await PrepareAsync(open, by, stop);
        await SendAsync(draft with { Made = draft.Made with { Confirmation = confirmation } }, by, _ => { }, stop);
        return draft.Made.Number;
    }

    /// <summary>What would be submitted now, with nobody behind it yet.</summary>
    public async Task<PreparedSubmission> PrepareAsync(OpenQuestionnaire open, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(open);
        var (questionnaire, granted) = (open.Questionnaire, await attachments.OfAsync(open, by, stop));
        var made = new SubmissionMade(questionnaire.AssessmentId, questionnaire.SubmittedCount + 1, questionnaire.QuestionnaireHash, clock.GetUtcNow(),
            open.Sheet.Submitted(), [.. granted.Select(g => g.Told)], null, null);
        // a grant that was given before has nothing to tell
        return new(open, made, [.. granted.Select(g => g.Grant).Where(grant => grant.Events.Count > 0)]);
    }

    /// <summary>Sends a submission and records it, in one transaction with what else belongs to it.</summary>
    /// <exception cref="Refused">The questionnaire is not open, or something begun is unfinished.</exception>
    public async Task SendAsync(PreparedSubmission prepared, UserId by, Action<Submission> also, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        ArgumentNullException.ThrowIfNull(also);
        var (open, made, grants) = prepared;
        open.Sheet.MustBeFinished();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var questionnaire = db.Attach(open.Questionnaire).Entity;
        db.AddRange(grants);
        questionnaire.Submit(by, made.SubmittedAt);
        var sent = await exchange.SendAsync(questionnaire.Buyer, made, made.SubmittedAt, stop);
        var submission = Submission.Of(questionnaire, sent, made, by);
        db.Add(submission);
        also(submission);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
    }
}
