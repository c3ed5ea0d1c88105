using System.Security.Cryptography;
using System.Text;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Exchange;

namespace Governance.Data.Door;

/// <summary>
/// The one door between two organizations. It alone opens a second tenant scope: it writes the sender's row, then, in the same
/// transaction, the receiver's row and what the receiver makes of it. The receiver's scope is closed again before it returns.
/// </summary>
public sealed class Exchange(GovernanceDb db, TenantScope scope, SecondScope second, IEnumerable<IProjection> projections)
{
    /// <summary>Saves what is pending for the sender, and delivers. Runs in the caller's transaction, or in one of its own.</summary>
    public async Task<Transmittal> SendAsync<T>(TenantId receiver, T content, DateTimeOffset now, CancellationToken stop) where T : ITransmittalContent =>
        (await SendAllAsync([new Letter<T>(receiver, content)], now, stop)).Single();

    /// <summary>
    /// Saves what is pending for the sender, and delivers several letters, to all or to none. What a receiver makes of those that it
    /// gets is saved together, so none of them may build on another.
    /// </summary>
    public async Task<IReadOnlyList<Transmittal>> SendAllAsync<T>(IReadOnlyList<Letter<T>> letters, DateTimeOffset now, CancellationToken stop) where T : ITransmittalContent
    {
        ArgumentNullException.ThrowIfNull(letters);
        var sender = scope.Tenant ?? throw new InvalidOperationException("Nothing is sent for nobody.");
        var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
        await using var ending = own;
        var sequences = await db.NextAsync([.. letters.Select(letter => $"transmittals:{letter.Receiver.Value:N}")], stop);
        List<Posted<T>> posted = [.. letters.Zip(sequences, (letter, sequence) => new Posted<T>(letter, Written(sender, letter, sequence, now)))];
        db.AddRange(posted.Select(one => one.Sent));
        await db.SaveChangesAsync(stop);
        // in one order, here and below, so that two senders with the same documents for the same receivers do not wait for each other
        foreach (var arriving in posted.GroupBy(one => one.Letter.Receiver).OrderBy(group => group.Key.Value))
            await second.RunAsync(arriving.Key, other => DeliverAsync(other, [.. arriving], stop), stop);
        if (own is not null) await own.CommitAsync(stop);
        return [.. posted.Select(one => one.Sent)];
    }

    private static Transmittal Written<T>(TenantId sender, Letter<T> letter, long sequence, DateTimeOffset now) where T : ITransmittalContent
    {
        var text = ContentJson.WriteCanonical(letter.Content);
        return new(sender, letter.Receiver, Direction.Sent, new(Ids.New()), T.Kind, sequence, text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), now);
    }

    private async Task DeliverAsync<T>(GovernanceDb receiver, IReadOnlyCollection<Posted<T>> posted, CancellationToken stop) where T : ITransmittalContent
    {
        foreach (var enclosed in posted.Select(one => one.Letter.Enclosed).OfType<StoredDocument>().DistinctBy(document => document.Hash, StringComparer.Ordinal).OrderBy(document => document.Hash, StringComparer.Ordinal))
        {
            // what else is kept beside it, such as the scoring key, never crosses
            if (enclosed.Kind is not DocumentKind.Questionnaire || enclosed.TenantId != scope.Tenant) throw new InvalidOperationException("Only a questionnaire of the sender's own goes along.");
            await receiver.KeepAsync(receiver.Tenant, enclosed.Kind, enclosed.Json, stop);
        }
        foreach (var (_, sent) in posted)
        {
            var received = new Transmittal(sent.Counterparty, sent.TenantId, Direction.Received, sent.Id, sent.Kind, sent.Sequence, sent.Content, sent.Sha256, sent.At);
            receiver.Add(received);
            foreach (var projection in projections.Where(p => p.Kind == sent.Kind))
            {
                await projection.ApplyAsync(receiver, received, stop);
                await projection.TellAsync(receiver, received, stop);
            }
        }
        await receiver.SaveChangesAsync(stop);
    }

    private sealed record Posted<T>(Letter<T> Letter, Transmittal Sent) where T : ITransmittalContent;
}
