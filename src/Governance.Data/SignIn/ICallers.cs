namespace Governance.Data.SignIn;

/// <summary>Finds who sends a request. It is asked first by every request of somebody who is signed in, and is the one question that is asked before an organization is known.</summary>
public interface ICallers
{
    /// <summary>The caller of a session's key, given by its hash (<see cref="SessionStore.HashOf"/>); null where there is no such session. Whether it still lasts is for the caller to see.</summary>
    Task<Caller?> FindAsync(string keyHash, CancellationToken stop);
}
