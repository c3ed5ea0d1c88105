using System.Collections.Concurrent;
using Governance.Domain.Assessments;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scores;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Scores;

/// <summary>Scoring keys and questionnaires, read once for each content while very many assessments are scored.</summary>
public sealed class KeptForms
{
    private readonly ConcurrentDictionary<(string Key, string Questionnaire), AnswersAsScored> kept = new();

    /// <summary>What was asked under two hashes, both of documents of the current organization.</summary>
    internal AnswersAsScored this[string key, string questionnaire] => kept[(key, questionnaire)];

    /// <summary>Reads those that are not here yet.</summary>
    internal async Task ReadAsync(GovernanceDb db, IEnumerable<(string Key, string Questionnaire)> wanted, CancellationToken stop)
    {
        var missing = wanted.Where(form => !kept.ContainsKey(form)).Distinct().ToList();
        if (missing.Count == 0) return;
        var hashes = missing.SelectMany(form => new[] { form.Key, form.Questionnaire }).Distinct(StringComparer.Ordinal).ToList();
        var documents = await db.Set<StoredDocument>().AsNoTracking().Where(d => hashes.Contains(d.Hash)).ToDictionaryAsync(d => d.Hash, d => d.Json, StringComparer.Ordinal, stop);
        foreach (var form in missing) kept[form] = new(new(ScoringKey.Read(documents[form.Key]), FrozenQuestionnaire.Read(documents[form.Questionnaire])));
    }
}
