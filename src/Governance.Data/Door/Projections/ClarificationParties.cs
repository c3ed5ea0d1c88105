using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Clarifications;
using Governance.Domain.Exchange;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Door.Projections;

/// <summary>Who says something about a questionnaire, and who is told of it; the receiver may be the buyer or the vendor.</summary>
internal static class ClarificationParties
{
    /// <summary>Throws where the sender is no party to the questionnaire, or the thread is about something else.</summary>
    public static async Task MustBePartyAsync(this GovernanceDb receiver, Transmittal received, AssessmentId assessment, ClarificationId thread, CancellationToken stop)
    {
        var party = await receiver.Set<Assessment>().AnyAsync(a => a.Id == assessment && a.VendorOrganization == received.Counterparty, stop)
            || await receiver.Set<Questionnaire>().AnyAsync(q => q.AssessmentId == assessment && q.Buyer == received.Counterparty, stop);
        if (!party) throw new InvalidOperationException("The questionnaire is not between these two.");
        if (await receiver.Set<Clarification>().AnyAsync(c => c.ThreadId == thread && (c.AssessmentId != assessment || c.Counterparty != received.Counterparty), stop)) throw new InvalidOperationException("The thread is about another questionnaire.");
    }

    /// <summary>Tells whoever deals with it, without a word of what was said: mail leaves the portal.</summary>
    public static async Task TellOfClarificationAsync(this GovernanceDb receiver, Transmittal received, AssessmentId id, string question, string verb, CancellationToken stop)
    {
        var about = question.Length > 0 ? $"question {question}" : "the questionnaire";
        var assessment = await receiver.Set<Assessment>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == id && a.VendorOrganization == received.Counterparty, stop);
        if (assessment is not null)
        {
            var mail = MailText.Of($"{assessment.Reference}: the vendor {verb}", $"About {about} of {assessment.TemplateTitle}, {assessment.Service}, the vendor {verb}. What it says stands in the portal.", $"assessments/{id.Value}/clarifications");
            await receiver.TellAsync(received.TenantId, Permission.SendAssessments, mail, received.At, stop);
            return;
        }
        var questionnaire = await receiver.QuestionnaireAsync(received, id, stop);
        var told = MailText.Of($"{questionnaire.BuyerName} {verb}: {questionnaire.Reference}", $"About {about} of {questionnaire.Title}, {questionnaire.Service}, {questionnaire.BuyerName} {verb}. What it says stands in the portal.", $"questionnaires/{questionnaire.Id.Value}/clarifications");
        if (await HolderAsync(receiver, questionnaire, question, stop) is { } holder) await receiver.TellAsync(received.TenantId, holder, told, received.At, stop);
        else await receiver.TellAsync(received.TenantId, Permission.AnswerQuestionnaires, told, received.At, stop);
    }

    // whoever the question is with, else whoever looks after the whole; null where that is nobody who can answer any more
    private static async Task<UserId?> HolderAsync(GovernanceDb receiver, Questionnaire questionnaire, string question, CancellationToken stop)
    {
        var id = questionnaire.Id;
        var made = await receiver.Set<Assignment>().AsNoTracking().Where(a => a.QuestionnaireId == id).ToListAsync(stop);
        var document = FrozenQuestionnaire.Read(await receiver.Set<StoredDocument>().Where(d => d.Hash == questionnaire.QuestionnaireHash).Select(d => d.Json).SingleAsync(stop));
        var holders = new Holders(questionnaire, document, made);
        var holder = (document.Question(question) is { } asked ? holders.Of(asked) : null) ?? holders.Owner;
        return holder is { } person && await receiver.IsColleagueAsync(person.Value, Permission.AnswerQuestionnaires, stop) ? person : null;
    }
}
