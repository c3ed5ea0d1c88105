namespace Governance.Web.Look;

/// <summary>Who is signed in, for the menu at the foot of the navigation.</summary>
/// <param name="Name">The person's own name.</param>
/// <param name="AccountHref">Their sign-in methods, sessions and notifications.</param>
/// <param name="SignOutHref">Where the sign-out form posts to.</param>
public sealed record SignedInPerson(string Name, string AccountHref, string SignOutHref);
