using Governance.Domain.AnswerLibrary;
using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Governance.Testing;

public sealed partial class TestData
{
    /// <summary>The vendor has answered and submitted; what it says is in its own rows.</summary>
    public Task<int> AnswerAndSubmitAsync(Pair pair, params (string Question, AnswerDraft Draft)[] said)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return AsAsync(pair.Vendor.Id, async db =>
        {
            var questionnaire = await db.Set<Questionnaire>().SingleAsync(q => q.Id == pair.Questionnaire.Id);
            var document = FrozenQuestionnaire.Read(await db.Set<StoredDocument>().Where(d => d.Hash == questionnaire.QuestionnaireHash).Select(d => d.Json).SingleAsync());
            foreach (var (question, draft) in said) db.Add(Answer.Begin(questionnaire, document.Question(question)!, draft, pair.Ben.Id, host.Clock.GetUtcNow()));
            questionnaire.Submit(pair.Ben.Id, host.Clock.GetUtcNow());
            return await db.SaveChangesAsync();
        });
    }

    /// <summary>What an option chosen says.</summary>
    public static AnswerDraft Says(string option, string? comment = null, Classification label = AnswerDraft.UsualLabel) => new(AnswerState.Answered, label, new() { Values = [option] }, comment);

    /// <summary>An answer that somebody typed into the vendor's library.</summary>
    public async Task<LibraryAnswer> LibraryAnswerAsync(Pair pair, string question, string answer, DateOnly? until = null, Classification label = AnswerDraft.UsualLabel)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var now = host.Clock.GetUtcNow();
        var words = new LibraryWords(AnswerState.Answered, label, until ?? DateOnly.FromDateTime(now.UtcDateTime).AddMonths(LibraryWords.UsualMonths), LibraryValue.Typed(answer));
        var typed = LibraryAnswer.Type(pair.Vendor.Id, question, words, pair.Ben.Id, now);
        await AddAsync(pair.Vendor.Id, typed);
        return typed;
    }
}
