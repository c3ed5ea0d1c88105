using Governance.Data;
using Governance.Domain;
using Governance.Domain.Clarifications;
using Governance.Domain.Exchange;
using Governance.Domain.Questionnaires;
using Governance.Web.Lists;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Clarifications;

/// <summary>What was asked and answered about a questionnaire.</summary>
/// <param name="Side">The questionnaire.</param>
/// <param name="Threads">A page of threads, the one with the latest word first, each in order.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
/// <param name="People">Names of those of this side who wrote.</param>
/// <param name="Question">The question that alone is shown; null for all.</param>
/// <param name="Writes">Whether the reader may ask and answer.</param>
public sealed record ClarificationsPage(ClarificationSide Side, IReadOnlyList<IReadOnlyList<Clarification>> Threads, string? Next, IReadOnlyDictionary<UserId, string> People, FrozenQuestion? Question, bool Writes)
{
    private const int MostThreads = 20;

    /// <summary>What was typed and not sent, with its thread.</summary>
    public ClarificationForm? Typed { get; init; }

    /// <summary>What a thread is about, in words.</summary>
    public string About(Clarification message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var document = Side.Subject.Document;
        return document.Question(message.Question) is { } question ? $"{document.Place(question.Key)} {question.Text}" : "The whole questionnaire";
    }

    /// <summary>Who wrote a message.</summary>
    public string By(Clarification message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Direction is Direction.Received ? Side.Other : message.By is { } person ? People.GetValueOrDefault(person, "somebody who left") : "";
    }

    /// <summary>Reads it: threads, then what was said in them, then who said it.</summary>
    /// <param name="db">Where they are.</param>
    /// <param name="side">Who looks.</param>
    /// <param name="only">The question or the thread that alone is shown; nulls for all.</param>
    /// <param name="after">Where the page begins.</param>
    /// <param name="writes">Whether the reader may ask and answer.</param>
    /// <param name="stop">Ends it.</param>
    public static async Task<ClarificationsPage> OfAsync(GovernanceDb db, ClarificationSide side, (string? Question, Guid? Thread) only, string? after, bool writes, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(side);
        var asked = only.Question is { } question ? side.Subject.Document.Question(question) : null;
        var (assessment, key) = (side.Subject.AssessmentId, asked?.Key);
        var thread = only.Thread is { } id ? new ClarificationId(id) : (ClarificationId?)null;
        var threads = db.Set<Clarification>().Where(c => c.AssessmentId == assessment && (key == null || c.Question == key) && (thread == null || c.ThreadId == thread)).GroupBy(c => c.ThreadId).Select(g => new { g.Key, At = g.Max(c => c.At) });
        if (InstantCursor.Read(after) is { } from) threads = threads.Where(t => t.At < from);
        var page = await threads.OrderByDescending(t => t.At).ToPageAsync(MostThreads, stop);
        var ids = page.Rows.Select(t => t.Key).ToList();
        var said = await db.Set<Clarification>().AsNoTracking().Where(c => ids.Contains(c.ThreadId)).OrderBy(c => c.At).ToListAsync(stop);
        var writers = said.Select(c => c.By).OfType<UserId>().Distinct().ToList();
        var people = await db.People.Where(p => writers.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName, stop);
        var byThread = said.ToLookup(c => c.ThreadId);
        return new(side, [.. ids.Select(id => (IReadOnlyList<Clarification>)[.. byThread[id]])], page.Next(t => InstantCursor.Write(t.At)), people, asked, writes && side.Subject.IsOpen);
    }
}
