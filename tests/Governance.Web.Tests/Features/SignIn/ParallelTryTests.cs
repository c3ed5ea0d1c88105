using System.Collections.Concurrent;
using Governance.Data;
using Governance.Data.SignIn;
using Governance.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.SignIn;

public sealed class ParallelTryTests(Host host) : IClassFixture<Host>
{
    private const int Guesses = 24;
    private const int Limit = 5;

    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_any_number_of_passwords_guessed_at_once_five_are_checked()
    {
        var account = await data.AccountAsync();
        var counting = new CountingHasher();
        await using var counted = host.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<IPasswordHasher<User>>(counting)));
        var found = await Task.WhenAll(Enumerable.Range(0, Guesses).Select(i => WithAsync(counted.Services, (PasswordCheck check) => check.CheckAsync(account.Address, $"wrong horse battery {i}", stop))));
        found.ShouldAllBe(user => user == null);
        counting.Checked.Count(id => id == account.Id.Value).ShouldBe(Limit);
        (await CheckAsync(account, account.Password)).ShouldBeNull("the account rests");
        host.Clock.Advance(TimeSpan.FromMinutes(15));
        (await CheckAsync(account, account.Password)).ShouldNotBeNull("it has rested");
    }

    [Fact]
    public async Task Many_wrong_codes_at_once_let_the_account_rest_as_many_in_a_row_do()
    {
        var account = await data.AccountAsync();
        await Task.WhenAll(Enumerable.Range(0, Guesses).Select(_ => AcceptAsync(account, "no code")));
        (await AcceptAsync(account, CodeOf(account))).ShouldBeFalse();
    }

    [Fact]
    public async Task Of_one_code_shown_many_times_at_once_one_is_taken()
    {
        var account = await data.AccountAsync();
        var code = CodeOf(account);
        var taken = await Task.WhenAll(Enumerable.Range(0, Guesses).Select(_ => AcceptAsync(account, code)));
        taken.Count(t => t).ShouldBe(1);
    }

    [Fact]
    public async Task Of_one_recovery_code_used_many_times_at_once_one_is_taken()
    {
        var account = await data.AccountAsync();
        var taken = await Task.WhenAll(Enumerable.Range(0, Guesses).Select(_ => UseAsync(account, account.RecoveryCodes[0])));
        taken.Count(t => t).ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_knows_the_password_gets_no_more_tries_at_the_code_by_entering_it_again()
    {
        var account = await data.AccountAsync();
        for (var i = 0; i < Limit; i++)
        {
            (await CheckAsync(account, account.Password)).ShouldNotBeNull();
            (await AcceptAsync(account, "no code")).ShouldBeFalse();
        }
        (await CheckAsync(account, account.Password)).ShouldBeNull();
        (await AcceptAsync(account, CodeOf(account))).ShouldBeFalse();
    }

    [Fact]
    public async Task Saving_a_person_who_was_loaded_earlier_brings_no_tries_back()
    {
        var account = await data.AccountAsync();
        await data.WithAsync(async services =>
        {
            var users = services.GetRequiredService<UserManager<User>>();
            var loaded = (await users.FindByIdAsync(account.Id.Value.ToString()))!;
            for (var i = 0; i < Limit; i++) await CheckAsync(account, "wrong horse battery");
            loaded.DisplayName = "Another name";
            return await users.UpdateAsync(loaded);
        });
        (await CheckAsync(account, account.Password)).ShouldBeNull();
    }

    private Task<User?> CheckAsync(Account account, string password) => WithAsync(host.Services, (PasswordCheck check) => check.CheckAsync(account.Address, password, stop));

    private Task<bool> UseAsync(Account account, string code) => WithAsync(host.Services, (RecoveryCodeStore codes) => codes.UseAsync(account.Id.Value, code, stop));

    private Task<bool> AcceptAsync(Account account, string code) => data.WithAsync(async services =>
    {
        var user = await services.GetRequiredService<UserManager<User>>().FindByIdAsync(account.Id.Value.ToString());
        return await services.GetRequiredService<Authenticator>().AcceptAsync(user!, code, stop);
    });

    private string CodeOf(Account account) => Totp.CodeOf(account.Secret, Totp.StepAt(host.Clock.GetUtcNow()));

    private static async Task<T> WithAsync<TService, T>(IServiceProvider services, Func<TService, Task<T>> work) where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    private sealed class CountingHasher : IPasswordHasher<User>
    {
        private readonly PasswordHasher<User> inner = new();

        public ConcurrentBag<Guid> Checked { get; } = [];

        public string HashPassword(User user, string password) => inner.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(User user, string hashedPassword, string providedPassword)
        {
            Checked.Add(user.Id);
            return inner.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
