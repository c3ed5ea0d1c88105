using Governance.Domain;

namespace Governance.Web.Features.Invitations;

/// <summary>What making an account refuses.</summary>
public static class RegistrationRefusals
{
    /// <summary>The password's own rules.</summary>
    public static readonly Refusal Password = new(nameof(Password), "{0}", RefusalKind.Input);
    /// <summary>Made a moment ago.</summary>
    public static readonly Refusal AccountExists = new(nameof(AccountExists), "This address has an account. Open the link from the mail again, sign in, and join.");
    /// <summary>Not the answer to the offer.</summary>
    public static readonly Refusal NoPasskey = new(nameof(NoPasskey), "The browser made no passkey that fits. Try again; the offer is good for 5 minutes.", RefusalKind.Input);
}
