namespace Governance.Web.Access;

/// <summary>For anybody who has signed in; the page belongs to the person, not to an organization.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SignedInAttribute : Attribute;
