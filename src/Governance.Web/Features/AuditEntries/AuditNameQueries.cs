using System.Text.Json;
using Governance.Data;
using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.AuditEntries;

/// <summary>Looks up what the ids and keys on a page of the audit trail are called.</summary>
internal static class AuditNameQueries
{
    private const int MostPeople = 2000;
    private const int MostDocuments = 20;

    /// <summary>One statement for people, one for questions where an entry names one, one for questionnaires where an entry names one.</summary>
    public static async Task<AuditNames> NamesAsync(this GovernanceDb db, IReadOnlyList<AuditRow> rows, CancellationToken stop)
    {
        var people = await db.People.Where(p => db.Set<Membership>().Any(m => m.UserId == p.Id)).OrderBy(p => p.DisplayName).Take(MostPeople).ToDictionaryAsync(p => p.Id.Value, p => p.DisplayName, stop);
        return new(people, await db.QuestionsAsync(rows, stop), await db.TemplatesAsync(rows, stop));
    }

    // as they were sent; a key that two questionnaires give different words stays a key
    private static async Task<IReadOnlyDictionary<string, string>> QuestionsAsync(this GovernanceDb db, IReadOnlyList<AuditRow> rows, CancellationToken stop)
    {
        var assessments = Members(rows, "assessment").Where(id => Guid.TryParse(id, out _)).Select(id => new AssessmentId(Guid.Parse(id))).ToList();
        var questionnaires = Members(rows, "questionnaire").Where(id => Guid.TryParse(id, out _)).Select(id => new QuestionnaireId(Guid.Parse(id))).ToList();
        if (Members(rows, "question").Count == 0 || assessments.Count + questionnaires.Count == 0) return new Dictionary<string, string>(StringComparer.Ordinal);
        var sent = await db.Set<StoredDocument>().AsNoTracking()
            .Where(d => db.Set<Assessment>().Any(a => assessments.Contains(a.Id) && a.QuestionnaireHash == d.Hash) || db.Set<Questionnaire>().Any(q => questionnaires.Contains(q.Id) && q.QuestionnaireHash == d.Hash))
            .OrderBy(d => d.Hash).Take(MostDocuments).Select(d => d.Json).ToListAsync(stop);
        return sent.SelectMany(json => FrozenQuestionnaire.Read(json).Sections).SelectMany(section => section.Questions).GroupBy(q => q.Key, q => q.Text, StringComparer.Ordinal)
            .Where(texts => texts.Distinct(StringComparer.Ordinal).Count() == 1).ToDictionary(texts => texts.Key, texts => texts.First(), StringComparer.Ordinal);
    }

    private static async Task<IReadOnlyDictionary<string, string>> TemplatesAsync(this GovernanceDb db, IReadOnlyList<AuditRow> rows, CancellationToken stop)
    {
        var keys = Members(rows, "template").ToList();
        if (keys.Count == 0) return new Dictionary<string, string>(StringComparer.Ordinal);
        var own = db.Set<OwnTemplate>().AsNoTracking().Where(t => keys.Contains(t.Key)).Select(t => new { t.Key, t.Title, t.PublishedAt });
        var titles = await db.Set<PublishedTemplate>().AsNoTracking().Where(t => keys.Contains(t.Key)).Select(t => new { t.Key, t.Title, t.PublishedAt }).Concat(own).OrderBy(t => t.PublishedAt).ToListAsync(stop);
        return titles.GroupBy(t => t.Key, t => t.Title, StringComparer.Ordinal).ToDictionary(t => t.Key, t => t.Last(), StringComparer.Ordinal);
    }

    private static HashSet<string> Members(IReadOnlyList<AuditRow> rows, string name)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            using var body = JsonDocument.Parse(row.Entry.Body);
            if (body.RootElement.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String) found.Add(value.GetString()!);
        }
        return found;
    }
}
