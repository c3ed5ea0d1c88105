using Governance.Data.Questionnaires;
using Governance.Domain.AnswerLibrary;
using Governance.Domain.Assessments;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.AnswerLibrary;

/// <summary>Finds what a vendor's other questionnaires say to the same questions: of the same key and in the same words.</summary>
public sealed class ElsewhereDesk(GovernanceDb db, FrozenQuestionnaires documents)
{
    private const int Most = 2_000;

    /// <summary>What is said, by the key of the question, the latest first; what the buyer took back is left out.</summary>
    /// <param name="here">The questionnaire that is answered.</param>
    /// <param name="questions">Its questions that are asked about.</param>
    /// <param name="stop">Ends it.</param>
    public async Task<ILookup<string, AnsweredElsewhere>> OfAsync(QuestionnaireId here, IReadOnlyCollection<FrozenQuestion> questions, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(questions);
        var texts = questions.ToDictionary(question => question.Key, question => question.Text, StringComparer.Ordinal);
        var keys = texts.Keys.ToList();
        var answers = db.Set<Answer>().AsNoTracking().Where(a => a.QuestionnaireId != here && keys.Contains(a.Question) && a.State != AnswerState.Unanswered);
        var found = keys.Count == 0 ? [] : await db.Set<Questionnaire>().AsNoTracking().Where(q => q.RecalledAt == null)
            .Join(answers, q => q.Id, a => a.QuestionnaireId, (q, a) => new { Questionnaire = q, Answer = a }).OrderByDescending(x => x.Answer.SavedAt).Take(Most).ToListAsync(stop);
        var read = await DocumentsAsync([.. found.Select(x => x.Questionnaire).DistinctBy(q => q.QuestionnaireHash, StringComparer.Ordinal)], stop);
        var said = from x in found
                   let asked = read.GetValueOrDefault(x.Questionnaire.QuestionnaireHash)?.Question(x.Answer.Question)
                   where asked is not null && string.Equals(asked.Text, texts[asked.Key], StringComparison.OrdinalIgnoreCase)
                   select AnsweredElsewhere.Of((x.Questionnaire.Id, x.Questionnaire.BuyerName, x.Questionnaire.Reference), asked, x.Answer);
        return said.OfType<AnsweredElsewhere>().ToLookup(other => other.Question, StringComparer.Ordinal);
    }

    private async Task<Dictionary<string, FrozenQuestionnaire>> DocumentsAsync(IReadOnlyList<Questionnaire> asked, CancellationToken stop)
    {
        var known = asked.Select(q => (q.QuestionnaireHash, Document: documents.Of(q.TenantId, q.Id))).Where(pair => pair.Document is not null).ToDictionary(pair => pair.QuestionnaireHash, pair => pair.Document!, StringComparer.Ordinal);
        var missing = asked.Where(q => !known.ContainsKey(q.QuestionnaireHash)).ToDictionary(q => q.QuestionnaireHash, StringComparer.Ordinal);
        var hashes = missing.Keys.ToList();
        if (hashes.Count == 0) return known;
        foreach (var stored in await db.Set<StoredDocument>().AsNoTracking().Where(d => hashes.Contains(d.Hash)).Select(d => new { d.Hash, d.Json }).ToListAsync(stop)) known[stored.Hash] = documents.Read(missing[stored.Hash], stored.Json);
        return known;
    }
}
