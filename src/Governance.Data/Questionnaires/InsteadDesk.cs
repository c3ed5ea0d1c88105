using Governance.Data.Door;
using Governance.Data.Providers;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Questionnaires;

/// <summary>Where a vendor offers a questionnaire that it has completed already instead of answering, and withdraws it.</summary>
public sealed class InsteadDesk(GovernanceDb db, Exchange exchange, TimeProvider clock)
{
    private const int MostChoices = 200;

    /// <summary>The documents that can be offered, newest first: without what the buyer was granted for this questionnaire and lost again.</summary>
    public async Task<IReadOnlyList<InsteadDocument>> ChoicesAsync(Questionnaire questionnaire, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        var (buyer, assessment) = (questionnaire.Buyer, questionnaire.AssessmentId);
        return await db.Set<EvidenceDocument>().AsNoTracking()
            .Where(e => !db.Set<Grant>().Any(g => g.EvidenceId == e.Id && g.Buyer == buyer && g.AssessmentId == assessment && g.RevokedAt != null))
            .Join(db.Set<EvidenceRevision>(), e => e.CurrentRevision, r => r.Id, (e, r) => new { Document = e, r.FileName, r.StoredAt })
            .OrderByDescending(x => x.Document.CreatedAt).ThenByDescending(x => x.Document.Id)
            .Take(MostChoices).Select(x => new InsteadDocument(x.Document.CurrentRevision, x.Document.Title, x.Document.Label, x.FileName, x.StoredAt)).ToListAsync(stop);
    }

    /// <summary>Whether a file is of a restricted document or of one not yet released, so that whoever offers it shows anew who they are.</summary>
    public Task<bool> IsSensitiveAsync(EvidenceRevisionId file, CancellationToken stop) =>
        db.Set<EvidenceRevision>().Where(r => r.Id == file).AnyAsync(r => db.Set<EvidenceDocument>().Any(e => e.Id == r.EvidenceId && (e.Label == Classification.Restricted || e.Label == Classification.PreRelease)), stop);

    /// <summary>Offers a file to the buyer, who is granted it until <see cref="Grant.DaysWithSubmission"/> days from now; null where the questionnaire or the file is not here.</summary>
    /// <param name="id">The questionnaire.</param>
    /// <param name="file">The file.</param>
    /// <param name="said">Why, and whether the buyer may take answers from it.</param>
    /// <param name="by">Who offers.</param>
    /// <param name="stop">Ends it; nothing is offered.</param>
    /// <exception cref="Refused">What <see cref="Questionnaire.Offer"/> refuses; a newer file than was seen, and one whose grant was taken back.</exception>
    public async Task<Questionnaire?> OfferAsync(QuestionnaireId id, EvidenceRevisionId file, (string Reason, bool MayTake) said, UserId by, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await db.HoldAsync(id, stop) is not { } questionnaire) return null;
        var found = await db.Set<EvidenceRevision>().AsNoTracking().Where(r => r.Id == file).Join(db.Set<EvidenceDocument>(), r => r.EvidenceId, d => d.Id, (r, d) => new { Document = d, Revision = r }).FirstOrDefaultAsync(stop);
        if (found is null) return null;
        var (document, buyer) = (found.Document, questionnaire.Buyer);
        if (document.CurrentRevision != file) throw new Refused(QuestionnaireRefusals.OfferedFileReplaced.With(document.Title));
        var given = await db.Set<Grant>().AsNoTracking().Where(g => g.EvidenceId == document.Id && g.Buyer == buyer).OrderBy(g => g.Id).ToListAsync(stop);
        if (given.Exists(g => g.HoldsBack(questionnaire.AssessmentId))) throw new Refused(QuestionnaireRefusals.OfferedGrantTakenBack.With(document.Title));
        var grant = Grant.Along(document, given, (buyer, questionnaire.AssessmentId), by, now);
        questionnaire.Offer(grant, said.Reason, said.MayTake, by, now);
        // a grant that was given before has nothing to tell
        if (grant.Events.Count > 0) db.Add(grant);
        await exchange.SendAsync(buyer, new InsteadOffered(questionnaire.AssessmentId, questionnaire.OfferReason!, said.MayTake, grant.Tell(document, found.Revision, [])), now, stop);
        await transaction.CommitAsync(stop);
        return questionnaire;
    }

    /// <summary>Withdraws what was offered; reminders go on. Null where the questionnaire is not here.</summary>
    /// <exception cref="Refused">What <see cref="Questionnaire.WithdrawOffer"/> refuses.</exception>
    public async Task<Questionnaire?> WithdrawAsync(QuestionnaireId id, UserId by, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await db.HoldAsync(id, stop) is not { } questionnaire) return null;
        questionnaire.WithdrawOffer(by);
        await db.RemindAsync(questionnaire, now, stop);
        await exchange.SendAsync(questionnaire.Buyer, new InsteadWithdrawn(questionnaire.AssessmentId), now, stop);
        await transaction.CommitAsync(stop);
        return questionnaire;
    }
}
