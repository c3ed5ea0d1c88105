using System.Xml.Linq;
using Governance.Data.Providers;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Data.SignIn;

/// <summary>Keeps the keys of Data Protection in the database.</summary>
public sealed class ProtectionKeys(IServiceScopeFactory scopes, Connections connections) : IXmlRepository
{
    /// <inheritdoc />
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        // without EF: the start waits for them, and would wait for what it works out of the tables besides
        using var open = connections.ConnectSignIn();
        open.Open();
        using var command = open.CreateCommand();
        command.CommandText = "select xml from protection_keys order by id";
        using var reader = command.ExecuteReader();
        var found = new List<XElement>();
        while (reader.Read()) found.Add(XElement.Parse(reader.GetString(0)));
        return found;
    }

    /// <inheritdoc />
    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<SignInDb>();
        db.Add(ProtectionKey.Of(friendlyName, element.ToString(SaveOptions.DisableFormatting)));
        db.SaveChanges();
    }
}
