using Governance.Data;
using Governance.Data.Hot;
using Governance.Data.Questionnaires;
using Governance.Data.Vendors;
using Governance.Domain;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Testing.Twin;

/// <summary>The hot statements once more, through the Domain and EF: what the written SQL is held to.</summary>
public sealed class EfStatements(GovernanceDb db) : IHotStatements
{
    /// <inheritdoc />
    public Task<KeptQuestionnaire?> QuestionnaireAsync(QuestionnaireId questionnaire, bool document, CancellationToken stop) => db.KeptAsync(questionnaire, document, stop);

    /// <inheritdoc />
    public Task<VendorList> VendorsAsync(VendorListing listing, int most, CancellationToken stop) => db.FirstAsync(listing, most, stop);

    /// <inheritdoc />
    public async Task<AnswerWritten?> SaveAnswerAsync(AnswerWrite write, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(write);
        var (key, question) = (write.Questionnaire, write.Question.Key);
        if (await db.Set<Questionnaire>().AsNoTracking().FirstOrDefaultAsync(q => q.Id == key, stop) is not { } questionnaire) return null;
        var answer = await db.Set<Answer>().FirstOrDefaultAsync(a => a.QuestionnaireId == key && a.Question == question, stop);
        if (answer?.Version != write.Seen) return new(AnswerOutcome.Changed, null);
        var draft = write.Edit.On(answer?.Draft, write.Question, by: "");
        if (!write.Edit.Anew && answer?.Draft.Says(draft) is true) return new(AnswerOutcome.Same, answer.Version);
        try
        {
            if (answer is null) db.Add(answer = Answer.Begin(questionnaire, write.Question, draft, write.By, write.At));
            else answer.Save(questionnaire, write.Question, draft, write.By, write.At);
        }
        catch (Refused refused)
        {
            return new(Enum.Parse<AnswerOutcome>(refused.Refusal.Name), write.Seen);
        }
        await db.SaveChangesAsync(stop);
        return new(AnswerOutcome.Saved, answer.Version);
    }
}
