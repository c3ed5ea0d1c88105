using Governance.Data.SignIn;

namespace Governance.Web.Features.Sessions;

/// <summary>Ways to sign in as people read them.</summary>
public static class MethodWords
{
    /// <summary>The way's name.</summary>
    public static string InWords(this SignInMethod method) => method switch
    {
        SignInMethod.Passkey => "Passkey",
        SignInMethod.PasswordAndCode => "Password and code",
        SignInMethod.PasswordAndRecoveryCode => "Password and recovery code",
        SignInMethod.Demo => "Demo button",
    };
}
