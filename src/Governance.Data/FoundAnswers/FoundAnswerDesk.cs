using Governance.Data.Assessments;
using Governance.Data.Door;
using Governance.Data.Providers;
using Governance.Data.Scores;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Canonical;
using Governance.Domain.Evidence;
using Governance.Domain.FoundAnswers;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.FoundAnswers;

/// <summary>Where our own people answer from public documents or from what the vendor offered, and hand in what they found. Nothing of it crosses.</summary>
public sealed class FoundAnswerDesk(GovernanceDb db, TimeProvider clock)
{
    /// <summary>The questionnaire with what was found; null where the assessment is not here, or the vendor answers it.</summary>
    public async Task<FoundSheet?> SheetAsync(AssessmentId id, CancellationToken stop)
    {
        var found = await db.Set<Assessment>().AsNoTracking().Where(a => a.Id == id && a.VendorOrganization == null)
            .Join(db.Set<StoredDocument>(), a => a.QuestionnaireHash, d => d.Hash, (a, d) => new { Assessment = a, d.Json, Offered = db.Set<ReceivedEvidence>().FirstOrDefault(e => e.GrantId == a.Offer.Grant) }).FirstOrDefaultAsync(stop);
        if (found is null) return null;
        var answers = await db.Set<FoundAnswer>().AsNoTracking().Where(a => a.AssessmentId == id).ToListAsync(stop);
        var returned = found.Assessment.ReturnedAt is not { } at ? [] : await db.Set<Query>().Where(q => q.AssessmentId == id && q.SentAt >= at).Select(q => q.Question).ToListAsync(stop);
        return new(found.Assessment, FrozenQuestionnaire.Read(found.Json), answers, returned, found.Offered);
    }

    /// <summary>Saves the answer to a question. Refuses what <see cref="FoundAnswer.Save"/> refuses, and a question that is not open.</summary>
    /// <returns>Whether it was saved; not, where somebody else saved another version since.</returns>
    public async Task<bool> SaveAsync(FoundSheet sheet, FrozenQuestion question, FoundWords words, int? seen, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(question);
        if (!sheet.IsOpenFor(question.Key)) throw new Refused(AssessmentRefusals.HandedIn);
        var (id, now) = (sheet.Assessment.Id, clock.GetUtcNow());
        var answer = await db.Set<FoundAnswer>().FirstOrDefaultAsync(a => a.AssessmentId == id && a.Question == question.Key, stop);
        if (answer?.Version != seen) return false;
        if (answer is not null) answer.Save(sheet.Assessment, question, words, by, now);
        else db.Add(FoundAnswer.Begin(sheet.Assessment, question, words, by, now));
        await db.SaveChangesAsync(stop);
        return true;
    }

    /// <summary>Hands in what was found as the next submission: it is scored, and reviewers are told. Null where the assessment is not here.</summary>
    public async Task<Assessment?> HandInAsync(AssessmentId id, (UserId Id, string Name) by, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await SheetAsync(id, stop) is not { } sheet) return null;
        var assessment = await db.Set<Assessment>().SingleAsync(a => a.Id == id, stop);
        var made = sheet.HandIn(now);
        assessment.TakeSubmission(made.Number, now);
        // whoever judges now is waited for, so that the judgement is carried, too
        await db.LockedScore(id).LoadAsync(stop);
        var submission = new ReceivedSubmission(assessment.TenantId, made, CanonicalHash.Of(ContentJson.WriteCanonical(made)), (by.Name, sheet.Authors()));
        db.Add(submission);
        await db.TakeAnswersAsync(submission, made, now, stop);
        await db.TellAsync(assessment.TenantId, Permission.ReviewAnswers, Told(assessment, by.Name), now, stop);
        await db.SaveChangesAsync(stop);
        await db.RollUpAsync(assessment, DateOnly.FromDateTime(now.UtcDateTime), stop);
        await transaction.CommitAsync(stop);
        return assessment;
    }

    private static string From(Assessment assessment) => assessment.Own is OwnSource.OfferedQuestionnaire ? "the vendor's own questionnaire" : "public documents";

    private static MailText Told(Assessment assessment, string by) => MailText.Of(
        $"{assessment.Reference}: answers from {From(assessment)} are handed in",
        $"{by} handed in answers to {assessment.TemplateTitle}, {assessment.Service}: the assessor's own, from {From(assessment)}. Each is judged by somebody who did not write it.",
        $"assessments/{assessment.Id.Value}/review");
}
