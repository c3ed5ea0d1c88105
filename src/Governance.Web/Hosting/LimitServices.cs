using System.Threading.RateLimiting;
using Governance.Web.Access;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Web.Hosting;

/// <summary>How often and how much anybody may ask: tries to sign in, mails, hashes of passwords.</summary>
public static class LimitServices
{
    private static readonly TimeSpan TriesWindow = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Reads <c>SignIn:TriesPerMinute</c> (30), and what may be sent in an hour: <c>Mails:PerOrganization</c> (300), <c>Mails:PerPerson</c> (60),
    /// <c>Mails:PerAddress</c> (6).
    /// </summary>
    public static void AddLimits(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var (services, settings) = (builder.Services, builder.Configuration);
        services.AddRateLimiter(limits => LimitTries(limits, settings.GetValue("SignIn:TriesPerMinute", 30)));
        services.AddSingleton(_ => HashingGate.OfThisMachine());
        services.AddSingleton(_ => new MailAllowance(settings.GetValue("Mails:PerOrganization", 300), settings.GetValue("Mails:PerPerson", 60), settings.GetValue("Mails:PerAddress", 6)));
    }

    private static void LimitTries(RateLimiterOptions limits, int perMinute)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(SignInServices.TriesPerAddress, http => RateLimitPartition.GetFixedWindowLimiter(
            SenderAddress.Key(http.Connection.RemoteIpAddress), _ => new() { PermitLimit = perMinute, Window = TriesWindow }));
    }
}
