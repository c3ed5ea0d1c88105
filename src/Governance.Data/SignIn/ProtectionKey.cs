using Governance.Domain;

namespace Governance.Data.SignIn;

/// <summary>A key of Data Protection, which seals cookies and secrets; in the database, so that several nodes agree.</summary>
public sealed class ProtectionKey : IGlobal
{
    private ProtectionKey() { }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The name that Data Protection gave it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The key as XML, encrypted where a master key is configured.</summary>
    public string Xml { get; private set; } = "";

    /// <summary>Keeps a key.</summary>
    public static ProtectionKey Of(string name, string xml) => new() { Id = Ids.New(), Name = name, Xml = xml };
}
