using Governance.Domain.Signing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Scorecards;

/// <summary>The keys with which the portal seals documents: made on first use, replaced once a year, published for good.</summary>
public sealed class SigningKeys(GovernanceDb db, SigningKeyWrap wrap)
{
    /// <summary>Seals a canonical document. A key that this makes is saved with the caller's changes.</summary>
    public async Task<DocumentSeal> SealAsync(string canonical, DateTimeOffset now, CancellationToken stop) => (await SealerAsync(now, stop))(canonical);

    /// <summary>Seals any number of canonical documents under one key.</summary>
    public async Task<Func<string, DocumentSeal>> SealerAsync(DateTimeOffset now, CancellationToken stop)
    {
        var key = await db.Set<SigningKey>().Where(k => k.RetiredAt == null).OrderByDescending(k => k.MadeAt).FirstOrDefaultAsync(stop);
        if (key?.IsSpent(now) is true) key.Retire(now);
        if (key is not { RetiredAt: null }) key = db.Add(SigningKey.Make(wrap, now)).Entity;
        return canonical => DocumentSeal.Put(canonical, key, wrap);
    }

    /// <summary>The public halves of all keys there ever were, the latest first.</summary>
    public async Task<PublishedKeys> PublicAsync(CancellationToken stop) =>
        new(await db.Set<SigningKey>().AsNoTracking().OrderByDescending(k => k.MadeAt).Take(100).Select(k => new PublicSigningKey(k.KeyId, k.X, k.Y, "EC", "P-256", "ES256", "sig")).ToListAsync(stop));
}
