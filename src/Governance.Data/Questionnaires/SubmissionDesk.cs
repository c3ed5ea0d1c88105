using Governance.Data.Door;
using Governance.Data.Providers;
using Governance.Domain;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;

namespace Governance.Data.Questionnaires;

/// <summary>Hands a questionnaire's answers to the buyer. What crosses is a copy; the drafts stay where they are.</summary>
public sealed class SubmissionDesk(AnswerDesk answers, AttachmentDesk attachments, GovernanceDb db, Exchange exchange, TimeProvider clock)
{
    /// <summary>What would be submitted now, with nobody behind it yet; null where there is no such questionnaire.</summary>
    public async Task<PreparedSubmission?> PrepareAsync(Guid id, UserId by, CancellationToken stop) =>
        await answers.OpenAsync(id, stop) is { } open ? await PrepareAsync(open, by, stop) : null;

    /// <summary>What would be submitted now, with nobody behind it yet.</summary>
    public async Task<PreparedSubmission> PrepareAsync(OpenQuestionnaire open, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(open);
        var (questionnaire, granted) = (open.Questionnaire, await attachments.OfAsync(open, by, stop));
        var made = new SubmissionMade(questionnaire.AssessmentId, questionnaire.SubmittedCount + 1, questionnaire.QuestionnaireHash, clock.GetUtcNow(),
            open.Sheet.Submitted(), [.. granted.Where(g => !g.TakenBack).Select(g => g.Told)], null, null);
        // a grant that was given before has nothing to tell
        return new(open, made, [.. granted.Where(g => !g.TakenBack).Select(g => g.Grant).Where(grant => grant.Events.Count > 0)], [.. granted.Where(g => g.TakenBack).Select(g => g.Told.Title)]);
    }

    /// <summary>Submits with a named responder's confirmation; the number of the submission.</summary>
    /// <param name="prepared">What would be submitted.</param>
    /// <param name="sha256">The hash of what the responder read.</param>
    /// <param name="confirmation">The responder.</param>
    /// <param name="by">Who.</param>
    /// <param name="stop">Ends it; nothing is submitted.</param>
    /// <exception cref="Refused">It is not open, unfinished, not what was read, or takes a signature.</exception>
    public async Task<int> ConfirmAsync(PreparedSubmission prepared, string sha256, SubmittedConfirmation confirmation, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        if (prepared.Open.Questionnaire.RequiresRepresentation) throw new Refused(SubmissionRefusals.NeedsSignature);
        if (!string.Equals(prepared.Sha256, sha256, StringComparison.Ordinal)) throw new Refused(SubmissionRefusals.ContentChanged);
        await SendAsync(prepared with { Made = prepared.Made with { Confirmation = confirmation } }, by, _ => { }, stop);
        return prepared.Made.Number;
    }

    /// <summary>Sends a submission and records it, in one transaction with what else belongs to it. Nobody answers meanwhile, and what was answered since it was prepared ends it.</summary>
    /// <exception cref="Refused">The questionnaire is not open, something begun is unfinished, or something changed since.</exception>
    public async Task SendAsync(PreparedSubmission prepared, UserId by, Action<Submission> also, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        ArgumentNullException.ThrowIfNull(also);
        var made = prepared.Made;
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var questionnaire = await db.HoldAsync(prepared.Open.Questionnaire.Id, stop) ?? throw new InvalidOperationException("A questionnaire does not go away.");
        questionnaire.Submit(by, made.SubmittedAt);
        await MustStandAsync(prepared, by, stop);
        db.AddRange(prepared.Grants);
        var sent = await exchange.SendAsync(questionnaire.Buyer, made, made.SubmittedAt, stop);
        var submission = Submission.Of(questionnaire, sent, made, by);
        db.Add(submission);
        also(submission);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
    }

    // read again while the questionnaire is held: what is sent is what stands there
    private async Task MustStandAsync(PreparedSubmission prepared, UserId by, CancellationToken stop)
    {
        if (await PrepareAsync(prepared.Open.Questionnaire.Id.Value, by, stop) is not { } stands) throw new InvalidOperationException("A questionnaire does not go away.");
        if (stands.TakenBack is [var title, ..]) throw new Refused(SubmissionRefusals.GrantTakenBack.With(title));
        if (!string.Equals(stands.Sha256, prepared.Sha256, StringComparison.Ordinal)) throw new Refused(SubmissionRefusals.ContentChanged);
        stands.Open.Sheet.MustBeFinished();
    }
}
