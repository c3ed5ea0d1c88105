using Governance.Domain.Organizations;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;

namespace Governance.Domain.Engagements;

/// <summary>One service of a vendor in scope: who provides and who uses it, what it is in law, and what is at stake.</summary>
public sealed class Engagement : Aggregate
{
    /// <summary>Longest name of a service, in characters.</summary>
    public const int MaxServiceLength = 120;
    /// <summary>Longest description, in characters.</summary>
    public const int MaxDescriptionLength = 2000;
    /// <summary>Longest reference, in characters.</summary>
    public const int MaxReferenceLength = 20;

    private readonly List<UsingEntity> entities = [];

    private Engagement() { }

    private Engagement(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public EngagementId Id { get; private set; }
    /// <summary>What people call it, such as ENG-2026-0012.</summary>
    public string Reference { get; private set; } = "";
    /// <summary>Whose service it is.</summary>
    public VendorId VendorId { get; private set; }
    /// <summary>The service.</summary>
    public string Service { get; private set; } = "";
    /// <summary>What it does for the buyer.</summary>
    public string? Description { get; private set; }
    /// <summary>The legal entity that provides it.</summary>
    public ProvidingEntity Provider { get; private set; } = null!;
    /// <summary>The buyer's legal entities that use it.</summary>
    public IReadOnlyList<UsingEntity> UsingEntities => entities;
    /// <summary>The function it supports.</summary>
    public FunctionId? FunctionId { get; private set; }
    /// <summary>Whether that function was critical or important when the risk was last worked out.</summary>
    public bool CriticalFunction { get; private set; }
    /// <summary>What the buyer is to the AI system.</summary>
    public AiActRole AiActRole { get; private set; }
    /// <summary>What the AI system is.</summary>
    public AiActClass AiActClass { get; private set; }
    /// <summary>What the vendor is for the personal data.</summary>
    public DataProtectionRole DataProtectionRole { get; private set; }
    /// <summary>What the risk follows from, each from 1 to 5.</summary>
    public RiskFactors Factors { get; private set; } = null!;
    /// <summary>What is at stake, from 1 to 5.</summary>
    public int InherentRisk { get; private set; }
    /// <summary>How closely it is looked at.</summary>
    public RiskTier Tier { get; private set; }
    /// <summary>Who answers for it.</summary>
    public UserId? OwnerId { get; private set; }
    /// <summary>When it came into scope.</summary>
    public DateTimeOffset OpenedAt { get; private set; }
    /// <summary>Who brought it into scope.</summary>
    public UserId OpenedBy { get; private set; }

    /// <summary>Brings a service into scope and works out its risk. Refuses one without a name, and factors that are not from 1 to 5.</summary>
    public static Engagement Open(Vendor vendor, string reference, EngagementDescription description, RiskFactors factors, Function? function, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(vendor);
        var engagement = new Engagement(vendor.TenantId) { Id = new(Ids.New()), Reference = reference, VendorId = vendor.Id, OpenedAt = now, OpenedBy = by };
        engagement.Take(description);
        engagement.Record(new EngagementOpened(reference, vendor.Id));
        engagement.Rate(factors, function);
        return engagement;
    }

    /// <summary>Describes it anew. Refuses a service without a name.</summary>
    public void Describe(EngagementDescription description)
    {
        Take(description);
        Record(new EngagementDescribed(Service));
    }

    /// <summary>Works out inherent risk and tier from the factors and the function. Refuses factors that are not from 1 to 5.</summary>
    public void Rate(RiskFactors factors, Function? function)
    {
        if (!InherentRating.IsOnScale(factors)) throw new Refused(EngagementRefusals.FactorOutOfRange);
        var rating = InherentRating.Of(factors, function?.CriticalOrImportant ?? false);
        FunctionId = function?.Id;
        CriticalFunction = function?.CriticalOrImportant ?? false;
        Factors = factors;
        InherentRisk = rating.Inherent;
        Tier = rating.Tier;
        Record(new EngagementRated(factors, CriticalFunction, InherentRisk, Tier));
    }

    private void Take(EngagementDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        if (string.IsNullOrWhiteSpace(description.Service) || description.Service.Trim().Length > MaxServiceLength) throw new Refused(EngagementRefusals.ServiceMissing);
        if (description.Description?.Trim().Length > MaxDescriptionLength) throw new Refused(EngagementRefusals.DescriptionTooLong);
        var provider = description.Provider with { Name = string.IsNullOrWhiteSpace(description.Provider.Name) ? null : description.Provider.Name.Trim() };
        if (provider.Name?.Length > LegalEntity.MaxNameLength) throw new Refused(EngagementRefusals.ProviderTooLong);
        if (provider is { Name: null, Country: not null } or { Name: null, Lei: not null }) throw new Refused(EngagementRefusals.ProviderNameMissing);
        Service = description.Service.Trim();
        Description = string.IsNullOrWhiteSpace(description.Description) ? null : description.Description.Trim();
        Provider = provider;
        AiActRole = description.AiActRole;
        AiActClass = description.AiActClass;
        DataProtectionRole = description.DataProtectionRole;
        OwnerId = description.OwnerId;
        entities.RemoveAll(e => !description.UsingEntities.Contains(e.EntityId));
        entities.AddRange(description.UsingEntities.Distinct().Where(id => entities.TrueForAll(e => e.EntityId != id)).Select(id => new UsingEntity(TenantId, Id, id)));
    }
}
