using Governance.Data.SignIn;
using Governance.Domain;

namespace Governance.Web.Access;

/// <summary>Whoever sends this request, as their session says.</summary>
public sealed class Visitor(IHttpContextAccessor http)
{
    /// <summary>How long a confirmation is good for weighty acts.</summary>
    public static readonly TimeSpan ConfirmationLasts = TimeSpan.FromMinutes(5);

    /// <summary>Whether somebody is signed in; the members below need that.</summary>
    public bool IsSignedIn => Found is not null;

    /// <summary>Their id.</summary>
    public UserId Id => Caller.User;

    /// <summary>Their name.</summary>
    public string Name => Caller.DisplayName;

    /// <summary>Their address.</summary>
    public string Email => Caller.Email;

    /// <summary>This session.</summary>
    public Guid Session => Caller.Session;

    /// <summary>How they signed in.</summary>
    public SignInMethod Method => Caller.Method;

    /// <summary>The organizations that they belong to, by name.</summary>
    public IReadOnlyList<OwnOrganization> Organizations => Caller.Organizations;

    /// <summary>Whether they have shown lately who they are.</summary>
    public bool IsConfirmed(DateTimeOffset now) => now < Caller.ConfirmedAt + ConfirmationLasts;

    private Caller? Found => http.HttpContext?.Features.Get<Caller>();

    private Caller Caller => Found ?? throw new InvalidOperationException("Nobody is signed in.");
}
