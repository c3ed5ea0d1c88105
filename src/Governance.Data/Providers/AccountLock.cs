using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Providers;

/// <summary>Holds an account until the transaction ends, so that two acts on what a person signs in with come one after the other.</summary>
public static class AccountLock
{
    /// <summary>The account as it stands once it is held. Throws where there is none, and outside of a transaction.</summary>
    public static Task<User> HoldAsync(this SignInDb db, Guid user, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("An account is held inside a transaction.");
        var held = db.Database.IsNpgsql()
            ? db.Users.FromSql($"select * from users where id = {user} for update")
            : db.Users.FromSql($"select * from users with (updlock, holdlock, rowlock) where id = {user}");
        return held.AsNoTracking().SingleAsync(stop);
    }
}
