using Governance.Data.Door;
using Governance.Domain;
using Governance.Domain.Clarifications;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Clarifications;

/// <summary>Asks the other side, and answers it. What is said crosses through Exchange, and stays on both sides as it was said.</summary>
public sealed class ClarificationDesk(GovernanceDb db, Exchange exchange, TimeProvider clock)
{
    /// <summary>Asks about a question, or about the whole, in a new thread; its id.</summary>
    /// <exception cref="Refused">There are no words or no such question, or the questionnaire is closed.</exception>
    public async Task<ClarificationId> AskAsync(ClarificationSubject subject, string? question, string? text, Classification label, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(subject);
        subject.MustBeOpen();
        if (!string.IsNullOrEmpty(question) && subject.Document.Question(question) is null) throw new Refused(ClarificationRefusals.NoSuchQuestion);
        var asked = new ClarificationAsked(subject.AssessmentId, new(Ids.New()), question ?? "", Clarification.Words(text), label);
        await SendAsync(subject, asked, sent => Clarification.Of(sent, asked, by), stop);
        return asked.ThreadId;
    }

    /// <summary>Asks on in a thread, or answers what waits in it; false where there is no such thread.</summary>
    /// <exception cref="Refused">There are no words, nothing waits for an answer, or the questionnaire is closed.</exception>
    public async Task<bool> ReplyAsync(ClarificationSubject subject, ClarificationId thread, bool answers, (string? Text, Classification Label) words, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var before = await db.Set<Clarification>().AsNoTracking().Where(c => c.ThreadId == thread && c.AssessmentId == subject.AssessmentId).OrderBy(c => c.At).ToListAsync(stop);
        if (before.Count == 0) return false;
        subject.MustBeOpen();
        var text = Clarification.Words(words.Text);
        if (answers && !Clarification.Waits(before)) throw new Refused(ClarificationRefusals.NothingToAnswer);
        var (asked, answered) = (new ClarificationAsked(subject.AssessmentId, thread, before[0].Question, text, words.Label), new ClarificationAnswered(subject.AssessmentId, thread, before[0].Question, text, words.Label));
        if (answers) await SendAsync(subject, answered, sent => Clarification.Of(sent, answered, by), stop);
        else await SendAsync(subject, asked, sent => Clarification.Of(sent, asked, by), stop);
        return true;
    }

    private async Task SendAsync<T>(ClarificationSubject subject, T content, Func<Transmittal, Clarification> kept, CancellationToken stop) where T : ITransmittalContent
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        db.Add(kept(await exchange.SendAsync(subject.Other, content, clock.GetUtcNow(), stop)));
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
    }
}
