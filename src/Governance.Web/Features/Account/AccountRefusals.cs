using Governance.Domain;

namespace Governance.Web.Features.Account;

/// <summary>What a person's own account refuses.</summary>
public static class AccountRefusals
{
    /// <summary>Nothing shown, or the wrong thing.</summary>
    public static readonly Refusal NotConfirmed = new(nameof(NotConfirmed), "That did not show who you are. Try again, or use another way.", RefusalKind.Input);
}
