using Governance.Domain;

namespace Governance.Web.Access;

/// <summary>What setting up an authenticator app refuses, for a new account and for one that there is.</summary>
public static class AuthenticatorRefusals
{
    /// <summary>The first code proves that the app has the secret.</summary>
    public static readonly Refusal WrongFirstCode = new(nameof(WrongFirstCode), "This code does not fit. Check that the time of your device is right, and enter the code that the app shows now.", RefusalKind.Input);
    /// <summary>The sealed secret is older than its page lasts.</summary>
    public static readonly Refusal SetupTooOld = new(nameof(SetupTooOld), "This page was open for too long. Here is a new secret; add it to your app in place of the last one.", RefusalKind.Input);
}
