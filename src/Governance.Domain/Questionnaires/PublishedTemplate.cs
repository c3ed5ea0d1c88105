using System.Security.Cryptography;
using System.Text;
using Governance.Domain.Catalogs;

namespace Governance.Domain.Questionnaires;

/// <summary>A template that every buyer may send. Global, because it is the product's content and nobody's own; written once.</summary>
public sealed class PublishedTemplate : IGlobal, IAppendOnly
{
    private PublishedTemplate() { }

    /// <summary>Publishes a template that keeps to the rules.</summary>
    public PublishedTemplate(QuestionnaireTemplate template, DateTimeOffset now)
    {
        Key = template.Key;
        Version = template.Version;
        Title = template.Title;
        Purpose = template.Purpose;
        Sections = template.Sections.Count;
        Questions = template.Questions().Count();
        Json = DocumentJson.Write(template);
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Json)));
        PublishedAt = now;
    }

    /// <summary>Its key, such as <c>ai-vendor-core-governance</c>.</summary>
    public string Key { get; private set; } = "";
    /// <summary>Its version.</summary>
    public string Version { get; private set; } = "";
    /// <summary>Its name.</summary>
    public string Title { get; private set; } = "";
    /// <summary>Whom to ask it and what it finds out.</summary>
    public string Purpose { get; private set; } = "";
    /// <summary>How many sections it has.</summary>
    public int Sections { get; private set; }
    /// <summary>How many questions it has.</summary>
    public int Questions { get; private set; }
    /// <summary>The whole of it as one document.</summary>
    public string Json { get; private set; } = "";
    /// <summary>SHA-256 of the document, lower-case hex.</summary>
    public string Sha256 { get; private set; } = "";
    /// <summary>When it was loaded.</summary>
    public DateTimeOffset PublishedAt { get; private set; }

    /// <summary>The template. Its rules were checked when it was published.</summary>
    public QuestionnaireTemplate Read() => DocumentJson.Read<QuestionnaireTemplate>(Json);
}
