using System.Threading.RateLimiting;
using Governance.Domain;
using Governance.Domain.Organizations;

namespace Governance.Web.Access;

/// <summary>
/// How many mails may be caused in an hour by one organization, by one person, and to one address, so that nobody's mailbox is
/// flooded through the portal. Counted by each node for itself.
/// </summary>
/// <param name="perOrganization">Acts of one organization that send mail.</param>
/// <param name="perPerson">Acts of one person that send mail.</param>
/// <param name="perAddress">Mails to one address that people outside may ask for, whoever asks.</param>
public sealed class MailAllowance(int perOrganization, int perPerson, int perAddress) : IDisposable
{
    /// <summary>What is said when it is used up.</summary>
    public static readonly Refusal TooMany = new(nameof(TooMany), "In the last hour as many mails were sent from here, or to this address, as are allowed. Wait an hour and try again.", RefusalKind.TooOften);

    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    private readonly PartitionedRateLimiter<TenantId> organizations = Counted<TenantId>(perOrganization);
    private readonly PartitionedRateLimiter<UserId> people = Counted<UserId>(perPerson);
    private readonly PartitionedRateLimiter<EmailAddress> addresses = Counted<EmailAddress>(perAddress);

    /// <summary>Counts an act of a person for an organization; false where either has used up the hour.</summary>
    public bool Take(TenantId organization, UserId person)
    {
        using var own = people.AttemptAcquire(person);
        if (!own.IsAcquired) return false;
        using var shared = organizations.AttemptAcquire(organization);
        return shared.IsAcquired;
    }

    /// <summary>Counts a mail to an address; false where its hour is used up.</summary>
    public bool Take(EmailAddress address)
    {
        using var lease = addresses.AttemptAcquire(address);
        return lease.IsAcquired;
    }

    /// <summary>Counts a mail to an address, and refuses where its hour is used up.</summary>
    public void MustTake(EmailAddress address)
    {
        if (!Take(address)) throw new Refused(TooMany);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        organizations.Dispose();
        people.Dispose();
        addresses.Dispose();
    }

    private static PartitionedRateLimiter<T> Counted<T>(int most) where T : notnull =>
        PartitionedRateLimiter.Create<T, T>(key => RateLimitPartition.GetFixedWindowLimiter(key, _ => new() { PermitLimit = most, Window = Window }));
}
