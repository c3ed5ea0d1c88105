using Governance.Domain.Assessments;

namespace Governance.Domain.Campaigns;

/// <summary>A questionnaire of a campaign, as it goes out; or one that the scoping rules propose and somebody left out.</summary>
public sealed class CampaignTemplate : ITenantOwned, IAppendOnly
{
    private CampaignTemplate() { }

    internal CampaignTemplate(TenantId tenant, CampaignId campaign, CampaignPart part, DispatchTerms? terms)
    {
        TenantId = tenant;
        CampaignId = campaign;
        Key = part.Key;
        TemplateVersion = part.Version;
        Title = part.Title;
        Questions = part.Questions;
        Engagements = part.Candidates.Count;
        Because = [.. part.Because];
        Asks = [.. part.Asks];
        QuestionnaireHash = terms?.QuestionnaireHash;
        ScoringKeyHash = terms?.ScoringKeyHash;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>The campaign.</summary>
    public CampaignId CampaignId { get; private set; }
    /// <summary>Key of the template.</summary>
    public string Key { get; private set; } = "";
    /// <summary>Its version.</summary>
    public string TemplateVersion { get; private set; } = "";
    /// <summary>Its name.</summary>
    public string Title { get; private set; } = "";
    /// <summary>How many questions it has.</summary>
    public int Questions { get; private set; }
    /// <summary>How many engagements it was meant for.</summary>
    public int Engagements { get; private set; }
    /// <summary>The reasons of the scoping rules; empty where somebody chose it.</summary>
    public IReadOnlyList<string> Because { get; private set; } = [];
    /// <summary>The controls of the framework of the baselines that its questions ask about.</summary>
    public IReadOnlyList<string> Asks { get; private set; } = [];
    /// <summary>Under which the questionnaire is kept; null where it was left out.</summary>
    public string? QuestionnaireHash { get; private set; }
    /// <summary>Under which the scoring key is kept; null where it was left out.</summary>
    public string? ScoringKeyHash { get; private set; }

    /// <summary>Whether it goes out.</summary>
    public bool Goes => QuestionnaireHash is not null;

    /// <summary>What is sent, by when.</summary>
    public DispatchTerms On(DateOnly dueOn, string? note) =>
        new(Key, TemplateVersion, Title, QuestionnaireHash ?? throw new InvalidOperationException("What was left out is not sent."), ScoringKeyHash!, Questions, dueOn, note);
}
