using System.Security.Cryptography;
using System.Text;

namespace Governance.Domain.Assessments;

/// <summary>A questionnaire or scoring key as it was sent: kept once per organization and content, and never changed.</summary>
public sealed class StoredDocument : ITenantOwned, IAppendOnly
{
    private StoredDocument() { }

    /// <summary>Keeps a document under the hash of its text.</summary>
    public StoredDocument(TenantId tenant, DocumentKind kind, string json)
    {
        TenantId = tenant;
        Kind = kind;
        Json = json;
        Hash = HashOf(json);
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>SHA-256 of the text, 64 lower-case hexadecimal digits.</summary>
    public string Hash { get; private set; } = "";
    /// <summary>Which of the two it is.</summary>
    public DocumentKind Kind { get; private set; }
    /// <summary>The text.</summary>
    public string Json { get; private set; } = "";

    /// <summary>The hash under which a text is kept.</summary>
    public static string HashOf(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}
