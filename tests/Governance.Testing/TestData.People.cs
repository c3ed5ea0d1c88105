using System.Globalization;
using System.Net;
using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Testing;

public sealed partial class TestData
{
    /// <summary>A password that is long enough.</summary>
    public const string Password = "correct horse battery";

    /// <summary>A person who is a member with these roles; they sign in by <see cref="SignInAsync(Member)"/>.</summary>
    public async Task<Member> MemberAsync(Organization organization, params Role[] roles)
    {
        ArgumentNullException.ThrowIfNull(organization);
        var name = string.Create(CultureInfo.InvariantCulture, $"Person {Next()}");
        var address = EmailAddress.Parse($"{name.Replace(' ', '-')}@{organization.Slug}.example");
        var id = new UserId(Ids.New());
        await WithAsync(services => services.GetRequiredService<Accounts>().CreateAsync(id.Value, address, name, password: null));
        var membership = Membership.Admit(organization, id, roles, id, host.Clock.GetUtcNow());
        await AddAsync(organization.Id, membership);
        return new(id, name, address, membership);
    }

    /// <summary>Lets a person into another organization, too, under the same account.</summary>
    public Task<int> JoinAsync(Member person, Organization organization, params Role[] roles)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(organization);
        return AddAsync(organization.Id, Membership.Admit(organization, person.Id, roles, person.Id, host.Clock.GetUtcNow()));
    }

    /// <summary>An account with password, authenticator app and recovery codes.</summary>
    public Task<Account> AccountAsync() => WithAsync(async services =>
    {
        var address = EmailAddress.Parse(string.Create(CultureInfo.InvariantCulture, $"account-{Next()}@people.example"));
        var (user, _) = await services.GetRequiredService<Accounts>().CreateAsync(Ids.New(), address, "Ada Account", Password);
        var secret = Totp.NewSecret();
        // enrolled with the code of the step before, so that the present one is still unused
        await services.GetRequiredService<Authenticator>().EnrolAsync(user, secret, Totp.CodeOf(secret, Totp.StepAt(host.Clock.GetUtcNow()) - 1), CancellationToken.None);
        var codes = await services.GetRequiredService<RecoveryCodeStore>().IssueAsync(user.Id, CancellationToken.None);
        return new Account(new(user.Id), address.Value, Password, secret, codes);
    });

    /// <summary>A browser in which nobody is signed in.</summary>
    public Browser Visitor() => Visitor(new());

    /// <summary>A browser in which a member is signed in.</summary>
    public Task<Browser> SignInAsync(Member member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return SignInAsync(member.Id);
    }

    /// <summary>A browser in which a person is signed in.</summary>
    public async Task<Browser> SignInAsync(UserId user, SignInMethod method = SignInMethod.Passkey)
    {
        var key = await WithAsync(services => services.GetRequiredService<SessionStore>().BeginAsync(user.Value, method, "Test", CancellationToken.None));
        var cookies = new CookieContainer();
        cookies.Add(host.ClientOptions.BaseAddress, new Cookie(SessionHandler.SchemeName, key));
        return Visitor(cookies);
    }

    private Browser Visitor(CookieContainer cookies) => new(host.CreateDefaultClient(host.ClientOptions.BaseAddress, new CookieContainerHandler(cookies)), cookies);

    /// <summary>Works with services of the host.</summary>
    public async Task<T> WithAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        await using var scope = host.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }
}
