using Governance.Data;
using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Domain.Organizations;
using Microsoft.AspNetCore.Identity;

namespace Governance.Web.Features.Invitations;

/// <summary>Makes the account that an invitation calls for: with password and app, or with a passkey; never half of one.</summary>
public sealed class Registration(Accounts accounts, UserManager<User> users, Authenticator authenticator, RecoveryCodeStore codes)
{
    /// <summary>With password and authenticator app; refuses a wrong first code and a weak password, and leaves nothing behind.</summary>
    public async Task<User> WithPasswordAsync(EmailAddress address, RegistrationForm form, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (user, wrong) = await accounts.CreateAsync(Ids.New(), address, form.Name!, form.Password);
        if (wrong.Count > 0) throw new Refused(RegistrationRefusals.Password.With(string.Join(' ', wrong)));
        if (await authenticator.EnrolAsync(user, form.Secret!.Bytes, form.Code, stop)) return user;
        await accounts.DeleteAsync(user);
        throw new Refused(RegistrationRefusals.WrongFirstCode);
    }

    /// <summary>With a passkey that the browser has just made for this new account.</summary>
    public async Task<User> WithPasskeyAsync(EmailAddress address, string name, Guid id, UserPasskeyInfo passkey)
    {
        ArgumentNullException.ThrowIfNull(passkey);
        var (user, wrong) = await accounts.CreateAsync(id, address, name, password: null);
        if (wrong.Count > 0) throw new Refused(RegistrationRefusals.Password.With(string.Join(' ', wrong)));
        passkey.Name = "First passkey";
        await users.AddOrUpdatePasskeyAsync(user, passkey);
        return user;
    }

    /// <summary>The recovery codes of a new account, shown once.</summary>
    public Task<IReadOnlyList<string>> RecoveryCodesAsync(User user, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(user);
        return codes.IssueAsync(user.Id, stop);
    }
}
