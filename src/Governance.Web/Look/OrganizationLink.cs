namespace Governance.Web.Look;

/// <summary>An organization to go to.</summary>
/// <param name="Name">As its people call it.</param>
/// <param name="Href">Its first page.</param>
public sealed record OrganizationLink(string Name, string Href);
