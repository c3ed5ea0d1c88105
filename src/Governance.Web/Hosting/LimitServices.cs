using System.Globalization;
using System.Threading.RateLimiting;
using Governance.Data.SignIn;
using Governance.Web.Access;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.StaticAssets;

namespace Governance.Web.Hosting;

/// <summary>How often and how much anybody may ask: requests of any kind, tries to sign in, mails, hashes of passwords.</summary>
public static class LimitServices
{
    /// <summary>Requests of one account in a minute, where nothing is configured.</summary>
    public const int UsualPerAccount = 6000;

    /// <summary>Requests in a minute from one address by people who are not signed in, where nothing is configured.</summary>
    public const int UsualPerAddress = 6000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Reads <c>Requests:PerAccount</c> and <c>Requests:PerAddress</c> (6000 each) and <c>SignIn:TriesPerMinute</c> (30), all in a minute,
    /// and what may be sent in an hour: <c>Mails:PerOrganization</c> (300), <c>Mails:PerPerson</c> (60), <c>Mails:PerAddress</c> (6).
    /// </summary>
    public static void AddLimits(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var (services, settings) = (builder.Services, builder.Configuration);
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.OnRejected = SayWhenAsync;
            limits.GlobalLimiter = Requests(settings.GetValue("Requests:PerAccount", UsualPerAccount), settings.GetValue("Requests:PerAddress", UsualPerAddress));
            LimitTries(limits, settings.GetValue("SignIn:TriesPerMinute", 30));
        });
        services.AddSingleton(_ => HashingGate.OfThisMachine());
        services.AddSingleton(_ => new MailAllowance(settings.GetValue("Mails:PerOrganization", 300), settings.GetValue("Mails:PerPerson", 60), settings.GetValue("Mails:PerAddress", 6)));
    }

    // everything but files of the look, the health check, and the page that says that it was too much
    private static PartitionedRateLimiter<HttpContext> Requests(int perAccount, int perAddress) => PartitionedRateLimiter.Create<HttpContext, string>(http =>
        IsFree(http) ? RateLimitPartition.GetNoLimiter("")
        : http.Features.Get<Caller>() is { } caller ? InWindow("account " + caller.User.Value, perAccount)
        : InWindow("address " + SenderAddress.Key(http.Connection.RemoteIpAddress), perAddress));

    private static bool IsFree(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || http.Request.Path.StartsWithSegments("/healthz", StringComparison.Ordinal)
        || http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null;

    // each kind of try has its own count: who mistyped a code may still ask for a new password
    private static void LimitTries(RateLimiterOptions limits, int perMinute) => limits.AddPolicy(SignInServices.TriesPerAddress, http =>
        InWindow($"{http.GetEndpoint()?.Metadata.GetMetadata<ControllerActionDescriptor>()?.ControllerName} {SenderAddress.Key(http.Connection.RemoteIpAddress)}", perMinute));

    private static RateLimitPartition<string> InWindow(string key, int most) => RateLimitPartition.GetFixedWindowLimiter(key, _ => new() { PermitLimit = most, Window = Window });

    private static ValueTask SayWhenAsync(OnRejectedContext context, CancellationToken stop)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : Window;
        context.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
