using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.SignIn;

/// <summary>Who is signed in where. Ending a session has effect with its next request.</summary>
public sealed class SessionStore(SignInDb db, TimeProvider clock)
{
    /// <summary>Begins a session, and clears away those of the person that have ended by themselves; the key belongs into the cookie and nowhere else.</summary>
    public async Task<string> BeginAsync(Guid user, SignInMethod method, string device, CancellationToken stop)
    {
        var key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var now = clock.GetUtcNow();
        var (seen, started) = (now - UserSession.Idle, now - UserSession.Longest);
        await db.Set<UserSession>().Where(s => s.UserId == user && (s.LastSeenAt <= seen || s.StartedAt <= started)).ExecuteDeleteAsync(stop);
        db.Add(UserSession.Begin(user, HashOf(key), method, device, now));
        await db.SaveChangesAsync(stop);
        return key;
    }

    /// <summary>Notes that the session of a key's hash was seen now.</summary>
    public Task SeenAsync(string keyHash, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return Rows(keyHash).ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSeenAt, now), stop);
    }

    /// <summary>The person of this session has shown again who they are.</summary>
    public Task ConfirmAsync(Guid session, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return db.Set<UserSession>().Where(s => s.Id == session).ExecuteUpdateAsync(set => set.SetProperty(s => s.ConfirmedAt, now), stop);
    }

    /// <summary>Sessions of a person that last, the latest first.</summary>
    public async Task<IReadOnlyList<UserSession>> OfAsync(Guid user, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var (seen, started) = (now - UserSession.Idle, now - UserSession.Longest);
        return await db.Set<UserSession>().AsNoTracking()
            .Where(s => s.UserId == user && s.LastSeenAt > seen && s.StartedAt > started)
            .OrderByDescending(s => s.LastSeenAt).ThenBy(s => s.Id).Take(100).ToListAsync(stop);
    }

    /// <summary>Ends the session of a cookie's key.</summary>
    public Task EndAsync(string key, CancellationToken stop) => Rows(HashOf(key)).ExecuteDeleteAsync(stop);

    /// <summary>Ends one session of a person; false where they have no such session.</summary>
    public async Task<bool> EndAsync(Guid user, Guid session, CancellationToken stop) =>
        await db.Set<UserSession>().Where(s => s.UserId == user && s.Id == session).ExecuteDeleteAsync(stop) == 1;

    /// <summary>Ends all sessions of a person but one, as after a change of password; how many.</summary>
    public Task<int> EndOthersAsync(Guid user, Guid? keep, CancellationToken stop) =>
        db.Set<UserSession>().Where(s => s.UserId == user && s.Id != keep).ExecuteDeleteAsync(stop);

    /// <summary>What the database keeps of a cookie's key: SHA-256, in lower-case hexadecimal.</summary>
    public static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(key)));

    private IQueryable<UserSession> Rows(string hash) => db.Set<UserSession>().Where(s => s.KeyHash == hash);
}
