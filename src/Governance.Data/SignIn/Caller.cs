using Governance.Domain;

namespace Governance.Data.SignIn;

/// <summary>Who sends a request, as the database has them now: the session of their cookie, the person, and every organization that they belong to.</summary>
/// <param name="Session">The session's id.</param>
/// <param name="User">Who is signed in.</param>
/// <param name="Method">How they signed in.</param>
/// <param name="StartedAt">When the session began.</param>
/// <param name="LastSeenAt">Its last request, to <see cref="UserSession.SeenEvery"/>.</param>
/// <param name="ConfirmedAt">When the person last showed who they are.</param>
/// <param name="DisplayName">The person's name.</param>
/// <param name="Email">The person's address.</param>
/// <param name="Organizations">Where they are a current member, by name.</param>
public sealed record Caller(
    Guid Session, UserId User, SignInMethod Method, DateTimeOffset StartedAt, DateTimeOffset LastSeenAt, DateTimeOffset ConfirmedAt,
    string DisplayName, string Email, IReadOnlyList<OwnOrganization> Organizations)
{
    /// <summary>Whether the session still lasts.</summary>
    public bool Lasts(DateTimeOffset now) => UserSession.EndOf(StartedAt, LastSeenAt) > now;
}
