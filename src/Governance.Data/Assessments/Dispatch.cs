using Governance.Data.Door;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Assessments;

/// <summary>Sends one template to the vendors of several engagements, to all or to none: the assessments here, the questionnaires there.</summary>
public sealed class Dispatch(GovernanceDb db, Exchange exchange, TimeProvider clock)
{
    /// <summary>Sends. What the context tracked is saved and let go. Refuses, before anything is stored, what <see cref="DispatchCandidate.Missing"/> names, and a due date before today.</summary>
    public async Task<IReadOnlyList<Assessment>> SendAsync(TenantId buyer, DispatchOrder order, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(order);
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        // the counter is locked until the end: what is still open is looked up after any other sender is done
        var reference = await db.ReferenceAsync("ASM", now, stop);
        var candidates = await db.CandidatesAsync(order.Engagements, order.TemplateKey, stop);
        if (candidates.Count == 0) throw new Refused(AssessmentRefusals.NothingChosen);
        var (terms, questionnaire) = await KeepAsync(buyer, order, stop);
        var name = await db.Set<Organization>().Where(o => o.Id == buyer).Select(o => o.Name).SingleAsync(stop);
        var sent = new List<Assessment>();
        foreach (var candidate in candidates)
        {
            if (sent.Count > 0) reference = await db.ReferenceAsync("ASM", now, stop);
            var shared = candidate.VendorOrganization is { } vendor ? await db.SharedReferenceAsync("QNR", vendor, now, stop) : "";
            var assessment = Assessment.Send(buyer, candidate, terms, (reference, shared), by, now);
            db.Add(assessment);
            await exchange.SendAsync(assessment.VendorOrganization, Told(assessment, candidate, name, questionnaire), now, stop);
            // what is saved is not looked through again for each of hundreds that follow
            db.ChangeTracker.Clear();
            sent.Add(assessment);
        }
        await transaction.CommitAsync(stop);
        return sent;
    }

    private async Task<(DispatchTerms Terms, string Questionnaire)> KeepAsync(TenantId buyer, DispatchOrder order, CancellationToken stop)
    {
        var published = await db.Set<PublishedTemplate>().AsNoTracking().SingleOrDefaultAsync(t => t.Key == order.TemplateKey && t.Version == order.TemplateVersion, stop)
            ?? throw new Refused(AssessmentRefusals.TemplateNotPublished);
        var template = published.Read();
        var questionnaire = FrozenQuestionnaire.From(template).ToJson();
        var hash = await db.KeepAsync(buyer, DocumentKind.Questionnaire, questionnaire, stop);
        var key = await db.KeepAsync(buyer, DocumentKind.ScoringKey, ScoringKey.From(template).ToJson(), stop);
        return (new(published.Key, published.Version, published.Title, hash, key, published.Questions, order.DueOn, order.Note), questionnaire);
    }

    private static QuestionnaireSent Told(Assessment assessment, DispatchCandidate candidate, string buyer, string questionnaire) => new(
        assessment.Id, assessment.SharedReference, buyer, assessment.Service, candidate.UsingEntities, assessment.DueOn,
        assessment.RequiresRepresentation, assessment.QuestionnaireHash, questionnaire, assessment.Note);
}
