using System.Net;
using Governance.Data.Providers;
using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Testing;

/// <summary>The portal as a process of its own on the database of a host in this process: one prepares and examines, the other is killed.</summary>
public sealed class OutsideHost : IDisposable
{
    private readonly Host host;

    /// <summary>Prepares the keys that the database was set up with.</summary>
    public OutsideHost(Host host)
    {
        ArgumentNullException.ThrowIfNull(host);
        this.host = host;
        var keys = Directory.CreateDirectory(Path.Combine(Folder, "keys"));
        TestMaster.CopyTo(new KeyFolder(keys.FullName).MasterKeyFile);
        File.WriteAllText(Path.Combine(keys.FullName, KeyFolder.Context + ".key"), Convert.ToHexStringLower(DatabaseServer.Key.Bytes));
    }

    /// <summary>Its data folder.</summary>
    public string Folder { get; } = TestFolder.Create();

    /// <summary>Starts it.</summary>
    public HostProcess Start() =>
        HostProcess.Start(Folder, "--ConnectionStrings:Governance", host.Database.App, "--ConnectionStrings:SignIn", host.Database.SignIn, "--Database:Provider", host.Database.ProviderName);

    /// <summary>A browser in which a person is signed in there.</summary>
    public async Task<Browser> SignInAsync(Uri address, UserId person)
    {
        var session = await new TestData(host).WithAsync(services => services.GetRequiredService<SessionStore>().BeginAsync(person.Value, SignInMethod.Passkey, "Drill", CancellationToken.None));
        var cookies = new CookieContainer();
        cookies.Add(address, new Cookie(SessionHandler.SchemeName, session));
        return new(new HttpClient(new CookieContainerHandler(cookies) { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false } }) { BaseAddress = address });
    }

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
