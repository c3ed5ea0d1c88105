namespace Governance.Data.SignIn;

/// <summary>A session and its person, as the database has them now.</summary>
public sealed record SignedIn(UserSession Session, string DisplayName, string Email);
