using Governance.Domain.Catalogs;

namespace Governance.Domain.Campaigns;

/// <summary>A baseline of a campaign, as it was at the launch; or one that the scoping rules propose and somebody left out. It stays with the buyer.</summary>
public sealed class CampaignBaseline : ITenantOwned, IAppendOnly
{
    private CampaignBaseline() { }

    internal CampaignBaseline(TenantId tenant, CampaignId campaign, PlannedBaseline planned, bool leftOut)
    {
        TenantId = tenant;
        CampaignId = campaign;
        Baseline = planned.Proposal.Baseline;
        Framework = planned.Framework;
        FrameworkVersion = planned.Version;
        Title = planned.Title;
        Controls = [.. planned.Controls];
        Engagements = planned.Proposal.Engagements.Count;
        Because = [.. planned.Proposal.Because];
        LeftOut = leftOut;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>The campaign.</summary>
    public CampaignId CampaignId { get; private set; }
    /// <summary>The baseline.</summary>
    public Baseline Baseline { get; private set; }
    /// <summary>Key of the framework.</summary>
    public string Framework { get; private set; } = "";
    /// <summary>Its version.</summary>
    public string FrameworkVersion { get; private set; } = "";
    /// <summary>Its name.</summary>
    public string Title { get; private set; } = "";
    /// <summary>The controls of the baseline, in the order of the framework.</summary>
    public IReadOnlyList<BaselineControl> Controls { get; private set; } = [];
    /// <summary>How many engagements it was proposed for.</summary>
    public int Engagements { get; private set; }
    /// <summary>The reasons of the scoping rules.</summary>
    public IReadOnlyList<string> Because { get; private set; } = [];
    /// <summary>Whether somebody left it out.</summary>
    public bool LeftOut { get; private set; }

    /// <summary>Those of its controls that none of these questionnaires asks about.</summary>
    public IReadOnlyList<BaselineControl> NotAsked(IEnumerable<CampaignTemplate> questionnaires) => NotAsked(Controls, questionnaires.SelectMany(questionnaire => questionnaire.Asks));

    /// <summary>Those of these controls that are not among the asked ones.</summary>
    internal static IReadOnlyList<BaselineControl> NotAsked(IReadOnlyList<BaselineControl> controls, IEnumerable<string> asked)
    {
        var ids = asked.ToHashSet(StringComparer.Ordinal);
        return [.. controls.Where(control => !ids.Contains(control.Control))];
    }
}
