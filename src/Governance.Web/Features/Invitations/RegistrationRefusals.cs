using Governance.Domain;

namespace Governance.Web.Features.Invitations;

/// <summary>What making an account refuses.</summary>
public static class RegistrationRefusals
{
    /// <summary>The password's own rules.</summary>
    public static readonly Refusal Password = new(nameof(Password), "{0}", RefusalKind.Input);
    /// <summary>Made a moment ago.</summary>
    public static readonly Refusal AccountExists = new(nameof(AccountExists), "This address has an account. Open the link from the mail again, sign in, and join.");
    /// <summary>The first code proves that the app has the secret.</summary>
    public static readonly Refusal WrongFirstCode = new(nameof(WrongFirstCode), "This code does not fit. Check that the time of your device is right, and enter the code that the app shows now.", RefusalKind.Input);
    /// <summary>The sealed secret is older than its page lasts.</summary>
    public static readonly Refusal SetupTooOld = new(nameof(SetupTooOld), "This page was open for too long. Here is a new secret; add it to your app in place of the last one.", RefusalKind.Input);
    /// <summary>Not the answer to the offer.</summary>
    public static readonly Refusal NoPasskey = new(nameof(NoPasskey), "The browser made no passkey that fits. Try again; the offer is good for 5 minutes.", RefusalKind.Input);
}
