using Governance.Data.Scores;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Gaps;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Assessments;

/// <summary>Works out what a reviewed assessment does not prove, and asks only that.</summary>
public sealed class GapDesk(GovernanceDb db, QuestionnaireSender sender, TimeProvider clock)
{
    /// <summary>What would be asked; null where the assessment is not here, or nothing was submitted. Refuses what <see cref="GapQuestionnaire.Of"/> refuses.</summary>
    /// <param name="id">The assessment whose gaps are to be filled.</param>
    /// <param name="dueOn">The last day to submit.</param>
    /// <param name="afterAll">Keys of questions that are asked although they need not be.</param>
    /// <param name="stop">Ends it.</param>
    public async Task<GapProposal?> ProposeAsync(AssessmentId id, DateOnly dueOn, IReadOnlyCollection<string> afterAll, CancellationToken stop)
    {
        if (await db.FactsAsync(id, stop) is not { } facts) return null;
        var former = facts.Assessment;
        var candidates = await db.CandidatesAsync([former.EngagementId], former.TemplateKey, stop);
        return new(former, candidates.Single(), GapQuestionnaire.Of(facts, dueOn, afterAll), await AnsweredHereAsync(former, stop));
    }

    // what nobody at the vendor submitted is not last time to a candidate, and stands all the same
    private Task<string?> AnsweredHereAsync(Assessment former, CancellationToken stop) => db.Set<Assessment>()
        .Where(a => a.EngagementId == former.EngagementId && a.TemplateKey == former.TemplateKey && a.VendorOrganization == null && a.GapOf == null && a.LatestSubmission > 0 && a.RecalledAt == null && a.SubmittedAt > former.SubmittedAt)
        .OrderByDescending(a => a.SubmittedAt).Select(a => a.Reference).FirstOrDefaultAsync(stop);

    /// <summary>Sends it; null where the assessment is not here. Refuses, before anything is stored, what <see cref="GapProposal.MustStand"/> refuses, and a due date before today.</summary>
    public async Task<Assessment?> SendAsync(TenantId buyer, AssessmentId id, GapOrder order, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(order);
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        // the counter is locked until the end: what is still open is looked up after any other sender is done
        await db.TurnAsync("ASM", now, stop);
        if (await ProposeAsync(id, order.DueOn, order.AfterAll, stop) is not { } proposal) return null;
        proposal.MustStand(order.Seen);
        var kept = await KeepAsync(buyer, proposal, stop);
        var act = new Outgoing(buyer, await db.Set<Organization>().Where(o => o.Id == buyer).Select(o => o.Name).SingleAsync(stop), by, now);
        var terms = kept.On(order.DueOn, order.Note) with { Gap = await TermsAsync(buyer, proposal.Gap.Plan, stop) };
        var sent = await sender.SendAsync(act, [new(proposal.Candidate, terms, kept.Questionnaire)], stop);
        await transaction.CommitAsync(stop);
        return sent.Single();
    }

    private async Task<KeptTemplate> KeepAsync(TenantId buyer, GapProposal proposal, CancellationToken stop)
    {
        var (former, gap) = (proposal.Former, proposal.Gap);
        var questionnaire = new StoredDocument(buyer, DocumentKind.Questionnaire, gap.Document.ToJson());
        await db.KeepAsync(buyer, questionnaire.Kind, questionnaire.Json, stop);
        var key = await db.KeepAsync(buyer, DocumentKind.ScoringKey, gap.Key.ToJson(), stop);
        return new(former.TemplateKey, former.TemplateVersion, former.TemplateTitle, questionnaire.Hash, key, gap.Key.Questions.Count, questionnaire);
    }

    private async Task<GapTerms> TermsAsync(TenantId buyer, GapPlan plan, CancellationToken stop) => new(
        plan.Of, await db.KeepAsync(buyer, DocumentKind.GapPlan, plan.ToJson(), stop), plan.Lines.Count, plan.Lines.Count(line => line.Outcome is GapOutcome.AskedAfterAll));
}
