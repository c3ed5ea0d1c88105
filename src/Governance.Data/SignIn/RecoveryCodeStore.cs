using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.SignIn;

/// <summary>Ten codes per person, each good once, shown once, kept as hashes.</summary>
public sealed class RecoveryCodeStore(SignInDb db, Tries tries, TimeProvider clock)
{
    /// <summary>Codes in a set.</summary>
    public const int Count = 10;

    private const int Characters = 19;

    /// <summary>Makes a new set and voids the old one; the codes are shown now and never again. Runs in the caller's transaction, or in one of its own.</summary>
    public async Task<IReadOnlyList<string>> IssueAsync(Guid user, CancellationToken stop)
    {
        IReadOnlyList<string> codes = [.. Enumerable.Range(0, Count).Select(_ => RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", Characters))];
        var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
        await using var ending = own;
        await db.Set<RecoveryCode>().Where(c => c.UserId == user).ExecuteDeleteAsync(stop);
        db.AddRange(codes.Select(code => RecoveryCode.Of(user, HashOf(code))));
        await db.SaveChangesAsync(stop);
        if (own is not null) await own.CommitAsync(stop);
        return [.. codes.Select(Grouped)];
    }

    /// <summary>Uses a code up; false where it is not one of the person's, or was used, and while the account rests. Of two at once one wins.</summary>
    public async Task<bool> UseAsync(Guid user, string? typed, CancellationToken stop)
    {
        var (now, hash) = (clock.GetUtcNow(), HashOf(new string([.. (typed ?? "").ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)])));
        if (!await tries.TakeAsync(user, stop)) return false;
        var used = await db.Set<RecoveryCode>().Where(c => c.UserId == user && c.Hash == hash && c.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.UsedAt, now), stop) == 1;
        if (used) await tries.ForgetAsync(user, stop);
        return used;
    }

    /// <summary>How many are left.</summary>
    public Task<int> LeftAsync(Guid user, CancellationToken stop) => db.Set<RecoveryCode>().CountAsync(c => c.UserId == user && c.UsedAt == null, stop);

    private static string Grouped(string code) => $"{code[..5]}-{code[5..10]}-{code[10..15]}-{code[15..]}";

    private static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(code)));
}
