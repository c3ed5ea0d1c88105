namespace Governance.Domain.Audit;

/// <summary>The portal walked an organization's chain again, over the stored bodies, and this is what it found.</summary>
public sealed class AuditVerification : ITenantOwned, IAppendOnly
{
    /// <summary>Longest finding, in characters.</summary>
    public const int MaxProblemLength = 400;

    private AuditVerification() { }

    /// <summary>What a walk found.</summary>
    public AuditVerification(TenantId tenant, DateTimeOffset at, long from, long to, string? problem)
    {
        TenantId = tenant;
        Id = new(Ids.New());
        (At, From, To) = (at, from, to);
        Problem = problem is { Length: > MaxProblemLength } ? problem[..MaxProblemLength] : problem;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>Its id; sorts by time.</summary>
    public AuditVerificationId Id { get; private set; }
    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }
    /// <summary>The link from whose signed root it started; 0 for a walk over the whole chain.</summary>
    public long From { get; private set; }
    /// <summary>The last link that it reached.</summary>
    public long To { get; private set; }
    /// <summary>The first thing that does not hold, in a sentence; null where everything does.</summary>
    public string? Problem { get; private set; }
}
