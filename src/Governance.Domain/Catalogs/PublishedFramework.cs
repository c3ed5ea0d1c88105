using System.Security.Cryptography;
using System.Text;

namespace Governance.Domain.Catalogs;

/// <summary>A framework that every organization may read. Global, because it is the product's content and nobody's own; written once.</summary>
public sealed class PublishedFramework : IGlobal, IAppendOnly
{
    private PublishedFramework() { }

    /// <summary>Publishes a framework as it was read.</summary>
    public PublishedFramework(Framework framework, DateTimeOffset now)
    {
        Key = framework.Key;
        Version = framework.Version;
        Title = framework.Title;
        Controls = framework.Controls().Count();
        Json = FrameworkJson.Write(framework);
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Json)));
        PublishedAt = now;
    }

    /// <summary>Its key, such as <c>aoa</c>.</summary>
    public string Key { get; private set; } = "";
    /// <summary>Its version.</summary>
    public string Version { get; private set; } = "";
    /// <summary>Its name.</summary>
    public string Title { get; private set; } = "";
    /// <summary>How many controls it has.</summary>
    public int Controls { get; private set; }
    /// <summary>The whole of it as one document.</summary>
    public string Json { get; private set; } = "";
    /// <summary>SHA-256 of the document, lower-case hex.</summary>
    public string Sha256 { get; private set; } = "";
    /// <summary>When it was loaded.</summary>
    public DateTimeOffset PublishedAt { get; private set; }

    /// <summary>The framework.</summary>
    public Framework Read() => FrameworkJson.Read(Json);
}
