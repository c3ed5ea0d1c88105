using System.Threading.RateLimiting;

namespace Governance.Web.Access;

/// <summary>
/// How many passwords are hashed at once: a hash takes a processor for some 60 ms by intent, and a flood of them must leave the
/// rest of the portal its share. Who finds the queue full is turned away at once.
/// </summary>
/// <param name="atOnce">Hashes at one time.</param>
/// <param name="waiting">Requests that may wait, the oldest first.</param>
public sealed class HashingGate(int atOnce, int waiting) : IDisposable
{
    private const int WaitingForEach = 50;

    private readonly ConcurrencyLimiter limiter = new(new() { PermitLimit = atOnce, QueueLimit = waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    /// <summary>Half of the processors, and a queue of about three seconds.</summary>
    public static HashingGate OfThisMachine()
    {
        var atOnce = Math.Max(1, Environment.ProcessorCount / 2);
        return new(atOnce, atOnce * WaitingForEach);
    }

    /// <summary>Waits for a place; the lease says whether there is one, and gives it back when disposed.</summary>
    public ValueTask<RateLimitLease> EnterAsync(CancellationToken stop) => limiter.AcquireAsync(1, stop);

    /// <inheritdoc />
    public void Dispose() => limiter.Dispose();
}
