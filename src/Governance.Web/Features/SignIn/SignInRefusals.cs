using Governance.Domain;

namespace Governance.Web.Features.SignIn;

/// <summary>What sign-in refuses. One sentence for every reason, so that nobody learns which addresses are known.</summary>
public static class SignInRefusals
{
    /// <summary>Unknown, wrong or locked.</summary>
    public static readonly Refusal NotKnown = new(nameof(NotKnown), "This address and password do not belong together, or there were too many tries. After 5 wrong ones an account rests for 15 minutes.", RefusalKind.Input);
    /// <summary>Wrong, late, or taken before.</summary>
    public static readonly Refusal WrongCode = new(nameof(WrongCode), "This code is wrong or was used before. Wait for the next one in your app and enter that.", RefusalKind.Input);
    /// <summary>Wrong or used.</summary>
    public static readonly Refusal WrongRecoveryCode = new(nameof(WrongRecoveryCode), "This is none of your unused recovery codes.", RefusalKind.Input);
    /// <summary>No passkey of anybody's.</summary>
    public static readonly Refusal PasskeyNotKnown = new(nameof(PasskeyNotKnown), "This passkey was not accepted. Try again, or sign in with your password.", RefusalKind.Input);
    /// <summary>Old or used link.</summary>
    public static readonly Refusal ResetOver = new(nameof(ResetOver), "This link was used or has expired: it is good once and for an hour. Ask for another one.", RefusalKind.Input);
    /// <summary>The password's own rules.</summary>
    public static readonly Refusal WeakPassword = new(nameof(WeakPassword), "{0}", RefusalKind.Input);
}
