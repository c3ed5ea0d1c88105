using Governance.Web.Access;

namespace Governance.Web.Features.Account;

/// <summary>After showing who one is: the form that waited, and one button that sends it.</summary>
/// <param name="Form">The form.</param>
/// <param name="Kept">The same, sealed.</param>
public sealed record ConfirmedPage(KeptForm Form, string Kept);
