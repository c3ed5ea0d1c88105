using System.Security.Cryptography;
using System.Xml.Linq;
using Governance.Data;
using Governance.Data.SignIn;
using Governance.Testing;
using Governance.Vault.Keys;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Hosting;

public sealed class ProtectionKeyTests(Host host) : IClassFixture<Host>
{
    [Fact]
    public async Task The_keys_of_cookies_lie_in_the_database_under_the_master_key()
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("anything");
        var stored = await scope.ServiceProvider.GetRequiredService<SignInDb>().Set<ProtectionKey>().Select(k => k.Xml).ToListAsync(TestContext.Current.CancellationToken);
        stored.ShouldNotBeEmpty();
        foreach (var key in stored)
        {
            XElement.Parse(key).Descendants("underMasterKey").Count().ShouldBe(1);
            XElement.Parse(key).Descendants("masterKey").ShouldBeEmpty("a key in the clear");
        }
    }

    [Fact]
    public void What_one_master_key_has_sealed_another_does_not_open()
    {
        var secret = new XElement("masterKey", new XElement("value", "c2VjcmV0"));
        var closed = Under(TestMaster.Key).Encrypt(secret).EncryptedElement;
        closed.ToString().ShouldNotContain("c2VjcmV0");
        Under(TestMaster.Key).Decrypt(closed).ToString().ShouldBe(secret.ToString());
        Should.Throw<AuthenticationTagMismatchException>(() => Under(new MasterKey(RandomNumberGenerator.GetBytes(32))).Decrypt(closed));
    }

    private static MasterKeyEncryptor Under(MasterKey master) => new(new ServiceCollection().AddSingleton(master).BuildServiceProvider());
}
