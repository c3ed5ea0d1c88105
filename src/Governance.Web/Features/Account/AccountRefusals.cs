using Governance.Domain;

namespace Governance.Web.Features.Account;

/// <summary>What a person's own account refuses.</summary>
public static class AccountRefusals
{
    /// <summary>Not the present password.</summary>
    public static readonly Refusal WrongPassword = new(nameof(WrongPassword), "This is not your present password.", RefusalKind.Input);
    /// <summary>The first code proves that the app has the secret.</summary>
    public static readonly Refusal WrongFirstCode = new(nameof(WrongFirstCode), "This code does not fit. Check that the time of your device is right, and enter the code that the app shows now.", RefusalKind.Input);
    /// <summary>Nothing shown, or the wrong thing.</summary>
    public static readonly Refusal NotConfirmed = new(nameof(NotConfirmed), "That did not show who you are. Try again, or use another way.", RefusalKind.Input);
    /// <summary>The sealed secret is older than its page lasts.</summary>
    public static readonly Refusal SetupTooOld = new(nameof(SetupTooOld), "This page was open for too long. Here is a new secret; add it to your app in place of the last one.", RefusalKind.Input);
}
