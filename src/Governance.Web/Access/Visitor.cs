using System.Globalization;
using System.Security.Claims;
using Governance.Data.SignIn;
using Governance.Domain;

namespace Governance.Web.Access;

/// <summary>Whoever sends this request, as their session says.</summary>
public sealed class Visitor(IHttpContextAccessor http)
{
    /// <summary>How long a confirmation is good for weighty acts.</summary>
    public static readonly TimeSpan ConfirmationLasts = TimeSpan.FromMinutes(5);

    internal const string SessionClaim = "session";
    internal const string MethodClaim = "method";
    internal const string ConfirmedClaim = "confirmed";

    /// <summary>Whether somebody is signed in; the members below need that.</summary>
    public bool IsSignedIn => Person.Identity?.IsAuthenticated is true;

    /// <summary>Their id.</summary>
    public UserId Id => new(Guid.Parse(Value(ClaimTypes.NameIdentifier)));

    /// <summary>Their name.</summary>
    public string Name => Value(ClaimTypes.Name);

    /// <summary>Their address.</summary>
    public string Email => Value(ClaimTypes.Email);

    /// <summary>This session.</summary>
    public Guid Session => Guid.Parse(Value(SessionClaim));

    /// <summary>How they signed in.</summary>
    public SignInMethod Method => Enum.Parse<SignInMethod>(Value(MethodClaim));

    /// <summary>Whether they have shown lately who they are.</summary>
    public bool IsConfirmed(DateTimeOffset now) =>
        now < DateTimeOffset.Parse(Value(ConfirmedClaim), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) + ConfirmationLasts;

    private ClaimsPrincipal Person => http.HttpContext?.User ?? new();

    private string Value(string claim) => Person.FindFirstValue(claim) ?? throw new InvalidOperationException("Nobody is signed in.");
}
