using System.Security.Cryptography;
using System.Text;
using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;

namespace Governance.Domain.Templates;

/// <summary>A published version of a template of the buyer's own, written once. It is to its buyer what a <see cref="PublishedTemplate"/> is to all.</summary>
public sealed class OwnTemplate : ITenantOwned, IAppendOnly
{
    /// <summary>What the key of every own template begins with, and that of no shipped one does.</summary>
    public const string KeyPrefix = "own.";

    private OwnTemplate() { }

    internal OwnTemplate(TemplateDraft draft, QuestionnaireTemplate template, UserId by, DateTimeOffset now)
    {
        TenantId = draft.TenantId;
        DraftId = draft.Id;
        Key = template.Key;
        Version = template.Version;
        Title = template.Title;
        Purpose = template.Purpose;
        Sections = template.Sections.Count;
        Questions = template.Questions().Count();
        Json = DocumentJson.Write(template);
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Json)));
        (PublishedAt, PublishedBy) = (now, by);
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>The draft that it was published from.</summary>
    public TemplateDraftId DraftId { get; private set; }
    /// <summary>Its key, such as <c>own.cloud-check</c>.</summary>
    public string Key { get; private set; } = "";
    /// <summary>Its version, counted from 1.</summary>
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
    /// <summary>When it was published.</summary>
    public DateTimeOffset PublishedAt { get; private set; }
    /// <summary>Who published it.</summary>
    public UserId PublishedBy { get; private set; }

    /// <summary>The template. Its rules were checked when it was published.</summary>
    public QuestionnaireTemplate Read() => DocumentJson.Read<QuestionnaireTemplate>(Json);
}
