using Governance.Domain;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;
using Governance.Web.Look.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Governance.Web.Features.Engagements;

/// <summary>What is written down about an engagement; the version is that of the record when the form was opened.</summary>
public sealed record EngagementForm
{
    /// <summary>Whose service it is.</summary>
    public Guid VendorId { get; init; }
    /// <summary>The service.</summary>
    public string? Service { get; init; }
    /// <summary>What it does.</summary>
    public string? Description { get; init; }
    /// <summary>Registered name of the entity that provides it.</summary>
    public string? ProviderName { get; init; }
    /// <summary>Its country.</summary>
    public string? ProviderCountry { get; init; }
    /// <summary>Its LEI.</summary>
    public string? ProviderLei { get; init; }
    /// <summary>The buyer's entities that use it.</summary>
    public IReadOnlyList<Guid>? UsingEntities { get; init; }
    /// <summary>What the buyer is to the AI system.</summary>
    public AiActRole AiActRole { get; init; }
    /// <summary>What the AI system is.</summary>
    public AiActClass AiActClass { get; init; }
    /// <summary>What the vendor is for personal data.</summary>
    public DataProtectionRole DataProtectionRole { get; init; }
    /// <summary>Who answers for it.</summary>
    public Guid? OwnerId { get; init; }
    /// <summary>Sensitivity of the data.</summary>
    public int? Data { get; init; }
    /// <summary>Criticality of the service.</summary>
    public int? Criticality { get; init; }
    /// <summary>Autonomy of the AI.</summary>
    public int? Autonomy { get; init; }
    /// <summary>Capability of the model.</summary>
    public int? Capability { get; init; }
    /// <summary>Reach of the integration.</summary>
    public int? Reach { get; init; }
    /// <summary>The function it supports.</summary>
    public Guid? FunctionId { get; init; }
    /// <summary>The version.</summary>
    public int Version { get; init; }

    /// <summary>What can be chosen.</summary>
    [BindNever]
    public EngagementChoices Choices { get; init; } = EngagementChoices.None;

    /// <summary>The factors, as far as they are rated.</summary>
    public RatedFactors Risk() => new(Data, Criticality, Autonomy, Capability, Reach, FunctionId);

    /// <summary>What a record says now.</summary>
    public static EngagementForm Of(Engagement engagement)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        var (provider, factors) = (engagement.Provider, engagement.Factors);
        return new()
        {
            VendorId = engagement.VendorId.Value, Service = engagement.Service, Description = engagement.Description,
            ProviderName = provider.Name, ProviderCountry = provider.Country?.Value, ProviderLei = provider.Lei?.Value,
            UsingEntities = [.. engagement.UsingEntities.Select(u => u.EntityId.Value)],
            AiActRole = engagement.AiActRole, AiActClass = engagement.AiActClass, DataProtectionRole = engagement.DataProtectionRole,
            OwnerId = engagement.OwnerId?.Value, FunctionId = engagement.FunctionId?.Value, Version = engagement.Version,
            Data = factors.Data, Criticality = factors.Criticality, Autonomy = factors.Autonomy, Capability = factors.Capability, Reach = factors.Reach,
        };
    }

    /// <summary>For the domain.</summary>
    public EngagementDescription Described() => new(Service, Description,
        new(ProviderName, CountryCode.TryParse(ProviderCountry, out var country) ? country : null, Lei.TryParse(ProviderLei, out var lei) ? lei : null),
        [.. (UsingEntities ?? []).Select(id => new LegalEntityId(id))], AiActRole, AiActClass, DataProtectionRole, OwnerId is { } owner ? new UserId(owner) : null);
}
