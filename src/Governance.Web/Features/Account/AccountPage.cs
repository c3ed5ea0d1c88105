namespace Governance.Web.Features.Account;

/// <summary>What an account has.</summary>
public sealed record AccountPage(string Name, string Address, bool HasPassword, bool HasAuthenticator, int Passkeys, int RecoveryCodesLeft);
