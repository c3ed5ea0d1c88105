using Governance.Data;
using Governance.Data.Hot;
using Governance.Data.Scores;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Catalogs;
using Governance.Domain.Clarifications;
using Governance.Domain.Findings;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Governance.Domain.Scores;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Reviews;

/// <summary>Reads reviews for their pages.</summary>
internal static class ReviewQueries
{
    private const int MostMessages = 20;

    /// <summary>The queue; null where the assessment is not here, or nothing was submitted.</summary>
    public static async Task<ReviewPage?> ReviewAsync(this GovernanceDb db, AssessmentId id, ReviewFilter? show, CancellationToken stop)
    {
        if (await db.FactsAsync(id, stop) is not { } facts) return null;
        var score = await db.Set<AssessmentScore>().AsNoTracking().FirstOrDefaultAsync(s => s.AssessmentId == id, stop);
        var (vendor, raised) = await db.AroundAsync(facts, stop);
        return new(facts, vendor, score, await db.QueriesAsync(id, stop), await db.NoticesAsync(id, stop), raised, show ?? (facts.Assessment.State is AssessmentState.Reviewed ? ReviewFilter.All : ReviewFilter.Open));
    }

    /// <summary>One question with everything beside it; null where it was not asked.</summary>
    public static async Task<QuestionPage?> QuestionAsync(this GovernanceDb db, AssessmentId id, string question, CancellationToken stop)
    {
        if (await db.FactsAsync(id, stop) is not { } facts || facts.Questionnaire.Question(question) is not { } asked || !facts.Answers.TryGetValue(question, out var answer)) return null;
        var earlier = facts.Submission.Number - 1;
        var before = await db.Set<ReceivedAnswer>().AsNoTracking().Where(a => a.AssessmentId == id && a.Number == earlier && a.Question == question)
            .Join(db.Set<ReceivedSubmission>(), a => new { a.AssessmentId, a.Number }, s => new { s.AssessmentId, s.Number }, (a, s) => new { Answer = a, s.Evidence }).FirstOrDefaultAsync(stop);
        var queries = await db.Set<Query>().AsNoTracking().Where(q => q.AssessmentId == id && q.Question == question).OrderBy(q => q.DraftedAt).ToListAsync(stop);
        var (replies, said) = await db.SaidAsync(id, question, stop);
        var made = await db.Set<Determination>().AsNoTracking().Where(d => d.AssessmentId == id && d.Question == question && d.CarriedFrom == null).OrderByDescending(d => d.At).Take(20).ToListAsync(stop);
        UserId[] judges = [.. made.Select(d => d.By), .. facts.NotApplicable.Select(d => d.By), .. facts.JudgementsFor(question).Select(j => j.By), .. queries.Select(q => q.By), .. said.Select(c => c.By).OfType<UserId>()];
        var people = await db.NamesAsync(judges, stop);
        var controls = await db.ControlsAsync(facts.Questionnaire, asked, stop);
        var (vendor, raised) = await db.AroundAsync(facts, stop);
        return new(facts, vendor, asked, answer, before?.Answer) { FilesBefore = before?.Evidence ?? [], Controls = controls, Queries = queries, Replies = replies, Clarifications = said, LastTime = await db.LastTimeAsync(facts.Assessment, question, stop), History = made, People = people, Raised = raised };
    }

    // what the vendor answered to determinations of a question, and what the two sides asked each other about it; one round trip
    private static async Task<(List<DeterminationReply> Replies, List<Clarification> Said)> SaidAsync(this GovernanceDb db, AssessmentId id, string question, CancellationToken stop)
    {
        var replies = db.Set<DeterminationReply>().AsNoTracking().Where(r => r.AssessmentId == id && r.Question == question);
        var said = db.Set<Clarification>().AsNoTracking().Where(c => c.AssessmentId == id && c.Question == question).OrderByDescending(c => c.At).Take(MostMessages);
        await using var together = await db.AskAsync([replies, said], stop);
        var (answered, latest) = (await replies.ToListAsync(stop), await said.ToListAsync(stop));
        return (answered, [.. latest.OrderBy(c => c.At)]);
    }

    /// <summary>The determinations below Satisfied, and those that the vendor knows; null where there is no submission.</summary>
    public static async Task<DeterminationsPage?> DeterminationsAsync(this GovernanceDb db, AssessmentId id, CancellationToken stop)
    {
        if (await db.FactsAsync(id, stop) is not { } facts) return null;
        var replies = await db.Set<DeterminationReply>().AsNoTracking().Where(r => r.AssessmentId == id).ToListAsync(stop);
        return new(facts, await db.VendorAsync(facts, stop), await db.NoticesAsync(id, stop), replies);
    }

    /// <summary>What would be returned, ready to be changed; null where nothing was submitted.</summary>
    public static async Task<ReturnPage?> ReturnAsync(this GovernanceDb db, AssessmentId id, ReturnForm form, CancellationToken stop)
    {
        var found = await db.Set<Assessment>().Where(a => a.Id == id && a.LatestSubmission > 0)
            .Join(db.Set<Vendor>(), a => a.VendorId, v => v.Id, (a, v) => new { Assessment = a, v.Name })
            .Join(db.Set<StoredDocument>(), x => x.Assessment.QuestionnaireHash, d => d.Hash, (x, d) => new { x.Assessment, x.Name, d.Json })
            .FirstOrDefaultAsync(stop);
        if (found is null) return null;
        var drafts = await db.Set<Query>().Where(q => q.AssessmentId == id && q.SentAt == null).OrderBy(q => q.Question).ToListAsync(stop);
        return new(found.Assessment, found.Name, FrozenQuestionnaire.Read(found.Json), drafts, form);
    }

    /// <summary>A file of the latest submission, and the latest judgement of it; null where there is none.</summary>
    public static async Task<EvidenceJudgementPage?> JudgementAsync(this GovernanceDb db, AssessmentId id, EvidenceJudgementForm form, CancellationToken stop)
    {
        if (await db.FactsAsync(id, stop) is not { } facts) return null;
        var file = facts.Submission.Evidence.FirstOrDefault(f => f.RevisionId.Value == form.Revision);
        return file is null ? null : new(facts, file, facts.Judgements.LastOrDefault(j => j.RevisionId == file.RevisionId), form);
    }

    /// <summary>The controls that a question tests, from the frameworks that the questionnaire names.</summary>
    public static async Task<IReadOnlyList<Control>> ControlsAsync(this GovernanceDb db, FrozenQuestionnaire questionnaire, FrozenQuestion question, CancellationToken stop)
    {
        var keys = questionnaire.Frameworks.Select(f => f.Key).ToList();
        var published = await db.Set<PublishedFramework>().AsNoTracking().Where(f => keys.Contains(f.Key)).ToListAsync(stop);
        var frameworks = published.Where(f => questionnaire.Frameworks.Contains(new(f.Key, f.Version))).Select(f => f.Read()).ToList();
        return [.. question.Controls.Select(id => frameworks.Select(f => f.Control(id)).FirstOrDefault(control => control is not null)).OfType<Control>()];
    }

    /// <summary>The names of people of this organization.</summary>
    public static Task<Dictionary<UserId, string>> NamesAsync(this GovernanceDb db, IEnumerable<UserId> people, CancellationToken stop)
    {
        var ids = people.Distinct().ToList();
        return db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName, stop);
    }

    /// <summary>The key of a question, where it fell short and no finding is raised on it; null otherwise.</summary>
    public static string? Unraised(this RaisedFindings raised, AssessmentFacts facts, string? question) =>
        question is not null && raised.IsProposed(facts.Determinations.GetValueOrDefault(question)) ? question : null;

    /// <summary>Whose service is assessed, and the findings of the assessment, in one statement.</summary>
    public static async Task<(string Vendor, RaisedFindings Raised)> AroundAsync(this GovernanceDb db, AssessmentFacts facts, CancellationToken stop)
    {
        var (vendor, assessment) = (facts.Assessment.VendorId, facts.Assessment.Id);
        var found = await db.Set<Vendor>().AsNoTracking().Where(v => v.Id == vendor)
            .Select(v => new { v.Name, Findings = db.Set<Finding>().Where(f => f.VendorId == v.Id && f.AssessmentId == assessment).ToList() }).FirstAsync(stop);
        return (found.Name, new(found.Findings));
    }

    /// <summary>Whose service is assessed.</summary>
    public static Task<string> VendorAsync(this GovernanceDb db, AssessmentFacts facts, CancellationToken stop) =>
        db.Set<Vendor>().Where(v => v.Id == facts.Assessment.VendorId).Select(v => v.Name).FirstAsync(stop);

    /// <summary>All queries of an assessment.</summary>
    public static Task<List<Query>> QueriesAsync(this GovernanceDb db, AssessmentId id, CancellationToken stop) =>
        db.Set<Query>().AsNoTracking().Where(q => q.AssessmentId == id).OrderBy(q => q.DraftedAt).ToListAsync(stop);

    /// <summary>What the vendor was told.</summary>
    public static Task<List<DeterminationNotice>> NoticesAsync(this GovernanceDb db, AssessmentId id, CancellationToken stop) =>
        db.Set<DeterminationNotice>().AsNoTracking().Where(n => n.AssessmentId == id).OrderBy(n => n.At).ToListAsync(stop);
}
