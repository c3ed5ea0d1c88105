namespace Governance.Data.SignIn;

/// <summary>How somebody showed who they are.</summary>
public enum SignInMethod
{
    /// <summary>A passkey, with user verification.</summary>
    Passkey,
    /// <summary>Password and a code of an authenticator app.</summary>
    PasswordAndCode,
    /// <summary>Password and a recovery code.</summary>
    PasswordAndRecoveryCode,
    /// <summary>A button for a demo person; in Development only.</summary>
    Demo,
}
