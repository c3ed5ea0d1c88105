using System.Security.Cryptography;
using System.Text;
using Governance.Domain;
using Governance.Domain.Exchange;

namespace Governance.Data.Door;

/// <summary>
/// The one door between two organizations. It alone opens a second tenant scope: it writes the sender's row, then, in the same
/// transaction, the receiver's row and what the receiver makes of it. The receiver's scope is closed again before it returns.
/// </summary>
public sealed class Exchange(GovernanceDb db, TenantScope scope, SecondScope second, IEnumerable<IProjection> projections)
{
    /// <summary>Saves what is pending for the sender, and delivers. Runs in the caller's transaction, or in one of its own.</summary>
    public async Task<Transmittal> SendAsync<T>(TenantId receiver, T content, DateTimeOffset now, CancellationToken stop) where T : ITransmittalContent
    {
        var sender = scope.Tenant ?? throw new InvalidOperationException("Nothing is sent for nobody.");
        var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
        await using var ending = own;
        var text = ContentJson.WriteCanonical(content);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var sequence = await db.NextAsync($"transmittals:{receiver.Value:N}", stop);
        var sent = new Transmittal(sender, receiver, Direction.Sent, new(Ids.New()), T.Kind, sequence, text, hash, now);
        db.Add(sent);
        await db.SaveChangesAsync(stop);
        await second.RunAsync(receiver, async other =>
        {
            var received = new Transmittal(receiver, sender, Direction.Received, sent.Id, sent.Kind, sequence, text, hash, now);
            other.Add(received);
            foreach (var projection in projections.Where(p => p.Kind == sent.Kind))
            {
                await projection.ApplyAsync(other, received, stop);
                await projection.TellAsync(other, received, stop);
            }
            await other.SaveChangesAsync(stop);
        }, stop);
        if (own is not null) await own.CommitAsync(stop);
        return sent;
    }
}
