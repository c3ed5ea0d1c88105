using Governance.Data.Clarifications;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Clarifications;
using Governance.Domain.Committee;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Questionnaires;

/// <summary>Reads questionnaires by queries.</summary>
public static class QuestionnaireQueries
{
    /// <summary>A questionnaire with everything that was said so far; in seven statements.</summary>
    public static async Task<KeptQuestionnaire?> KeptAsync(this GovernanceDb db, QuestionnaireId key, bool document, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var found = await db.Set<Questionnaire>().AsNoTracking().Where(q => q.Id == key)
            .Select(q => new
            {
                Questionnaire = q,
                Decided = db.Set<SharedDecision>().Any(d => d.QuestionnaireId == q.Id),
                Acceptor = db.People.Where(p => p.Id == q.AcceptedBy).Select(p => p.DisplayName).FirstOrDefault(),
                Json = db.Set<StoredDocument>().Where(d => document && d.Hash == q.QuestionnaireHash).Select(d => d.Json).FirstOrDefault(),
            })
            .FirstOrDefaultAsync(stop);
        if (found is null) return null;
        var answers = await db.Set<Answer>().AsNoTracking().Where(a => a.QuestionnaireId == key).Join(db.People, a => a.SavedBy, p => p.Id, (a, p) => new { Answer = a, p.DisplayName }).ToListAsync(stop);
        // beside three hundred answers lie few documents: joined to the answers, each row would carry their columns
        var beside = await db.Set<AnswerEvidence>().AsNoTracking().Where(e => e.QuestionnaireId == key)
            .Join(db.Set<EvidenceDocument>(), e => e.EvidenceId, d => d.Id, (e, d) => new { Evidence = e, d.Title, d.Label }).ToListAsync(stop);
        var given = await db.Set<Assignment>().AsNoTracking().Where(a => a.QuestionnaireId == key)
            .Join(db.People, a => a.By, p => p.Id, (a, p) => new { Assignment = a, By = p.DisplayName, Holder = db.People.Where(h => h.Id == a.Holder).Select(h => h.DisplayName).FirstOrDefault() }).ToListAsync(stop);
        var names = new Dictionary<UserId, string>();
        if (found.Questionnaire.AcceptedBy is { } acceptor) names.TryAdd(acceptor, found.Acceptor ?? "");
        foreach (var answer in answers) names.TryAdd(answer.Answer.SavedBy, answer.DisplayName);
        foreach (var one in given)
        {
            names.TryAdd(one.Assignment.By, one.By);
            if (one.Assignment.Holder is { } holder) names.TryAdd(holder, one.Holder ?? "");
        }
        return new(found.Questionnaire, found.Decided, found.Json,
            [.. answers.Select(a => a.Answer)],
            names,
            [.. beside.Select(a => (a.Evidence, new AttachedEvidence(a.Evidence.EvidenceId, a.Title, a.Label)))],
            [.. given.Select(a => a.Assignment)],
            await db.Set<InternalComment>().Where(c => c.QuestionnaireId == key).GroupBy(c => c.Question).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, StringComparer.Ordinal, stop),
            await db.Set<Clarification>().Where(c => c.AssessmentId == found.Questionnaire.AssessmentId && c.Question != "").GroupBy(c => c.Question).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, StringComparer.Ordinal, stop),
            await db.Waiting().CountAsync(c => c.AssessmentId == found.Questionnaire.AssessmentId, stop));
    }
}
