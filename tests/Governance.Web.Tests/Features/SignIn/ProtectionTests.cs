using Governance.Data;
using Governance.Data.SignIn;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.SignIn;

public sealed class ProtectionTests(Host host) : IClassFixture<Host>
{
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_keys_of_cookies_lie_sealed_in_the_database_and_a_second_host_opens_them()
    {
        var data = new TestData(host);
        var account = await data.AccountAsync();
        await using var scope = host.Services.CreateAsyncScope();
        var keys = await scope.ServiceProvider.GetRequiredService<SignInDb>().Set<ProtectionKey>().Select(k => k.Xml).ToListAsync(stop);
        keys.ShouldNotBeEmpty();
        keys.ShouldAllBe(xml => xml.Contains("<sealed") && !xml.Contains("<masterKey"));

        // what the first node sealed, the second opens
        await using var second = host.WithWebHostBuilder(_ => { });
        await using var there = second.Services.CreateAsyncScope();
        var user = await there.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<User>>().FindByIdAsync(account.Id.Value.ToString());
        var code = Totp.CodeOf(account.Secret, Totp.StepAt(host.Clock.GetUtcNow()));
        (await there.ServiceProvider.GetRequiredService<Authenticator>().AcceptAsync(user!, code, stop)).ShouldBeTrue();
    }
}
