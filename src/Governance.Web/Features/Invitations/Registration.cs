using Governance.Data;
using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Governance.Web.Features.Invitations;

/// <summary>
/// Makes the account that an invitation calls for: with password and app, or with a passkey; never half of one. Account, second factor
/// and recovery codes are one transaction of sign-in's. Joining follows in the portal's own database role: where it did not come to that, the
/// invitation is still open, and its link leads to signing in and joining.
/// </summary>
public sealed class Registration(Accounts accounts, SignInDb db, Authenticator authenticator, RecoveryCodeStore codes)
{
    /// <summary>With password and authenticator app. Refuses a wrong first code and a weak password, and leaves nothing behind.</summary>
    public async Task<Registered> WithPasswordAsync(EmailAddress address, RegistrationForm form, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(form);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var user = await CreateAsync(Ids.New(), address, form.Name!, form.Password);
        if (!await authenticator.EnrolAsync(user, form.Secret!.Bytes, form.Code, stop)) throw new Refused(AuthenticatorRefusals.WrongFirstCode);
        return await FinishAsync(user, transaction, stop);
    }

    /// <summary>With a passkey that the browser has just made for this new account.</summary>
    public async Task<Registered> WithPasskeyAsync(EmailAddress address, string name, MadePasskey made, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(made);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var user = await CreateAsync(made.User, address, name, password: null);
        made.Passkey.Name = "First passkey";
        await accounts.AddPasskeyAsync(user, made.Passkey);
        return await FinishAsync(user, transaction, stop);
    }

    private async Task<User> CreateAsync(Guid id, EmailAddress address, string name, string? password)
    {
        try
        {
            var (user, wrong) = await accounts.CreateAsync(id, address, name, password);
            return wrong.Count == 0 ? user : throw new Refused(RegistrationRefusals.Password.With(string.Join(' ', wrong)));
        }
        catch (DbUpdateException)
        {
            // the link was followed twice at one time, and the other one was first
            throw new Refused(RegistrationRefusals.AccountExists);
        }
    }

    private async Task<Registered> FinishAsync(User user, IDbContextTransaction transaction, CancellationToken stop)
    {
        var shown = await codes.IssueAsync(user.Id, stop);
        await transaction.CommitAsync(stop);
        return new(user.Id, shown);
    }
}
