using Governance.Domain;

namespace Governance.Web.Features.Passkeys;

/// <summary>What passkeys refuse.</summary>
public static class PasskeyRefusals
{
    /// <summary>Not the answer to the offer.</summary>
    public static readonly Refusal NotMade = new(nameof(NotMade), "The browser made no passkey that fits. Try again; the offer is good for 5 minutes.", RefusalKind.Input);
    /// <summary>Nobody locks themselves out.</summary>
    public static readonly Refusal LastOne = new(nameof(LastOne), "This is all you can sign in with. Set a password with an authenticator app, or add another passkey first.");
}
