using Governance.Domain.Engagements;

namespace Governance.Domain.Contracts;

/// <summary>A contract about an engagement, with the clauses that the portal computes with. Nothing done here varies it.</summary>
public sealed class Contract : Aggregate
{
    /// <summary>Longest title, in characters.</summary>
    public const int MaxTitleLength = 200;
    /// <summary>Longest reference, in characters.</summary>
    public const int MaxReferenceLength = 20;

    private Contract() { }

    private Contract(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public ContractId Id { get; private set; }
    /// <summary>What people call it, such as CTR-2026-0003.</summary>
    public string Reference { get; private set; } = "";
    /// <summary>What it is about.</summary>
    public EngagementId EngagementId { get; private set; }
    /// <summary>Its title.</summary>
    public string Title { get; private set; } = "";
    /// <summary>When it was signed.</summary>
    public DateOnly SignedOn { get; private set; }
    /// <summary>Its first day.</summary>
    public DateOnly EffectiveOn { get; private set; }
    /// <summary>Its last day; null while open-ended.</summary>
    public DateOnly? EndsOn { get; private set; }
    /// <summary>The clause by which findings are remediated; null where the contract has none, which is the buyer's gap.</summary>
    public RemediationClause? Remediation { get; private set; }

    /// <summary>Records a contract. Refuses one without a title, and one that ends before it takes effect.</summary>
    public static Contract Record(Engagement engagement, string reference, ContractDescription description)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        var contract = new Contract(engagement.TenantId) { Id = new(Ids.New()), Reference = reference, EngagementId = engagement.Id };
        contract.Take(description);
        contract.Record(new ContractRecorded(reference, engagement.Id, contract.Remediation is not null));
        return contract;
    }

    /// <summary>Corrects or amends it; the same refusals. Dates that were set by it stay.</summary>
    public void Amend(ContractDescription description)
    {
        Take(description);
        Record(new ContractAmended(Reference, Remediation is not null));
    }

    /// <summary>Whether it is in force on a day.</summary>
    public bool IsInForceOn(DateOnly day) => EffectiveOn <= day && (EndsOn is not { } last || day <= last);

    private void Take(ContractDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        if (string.IsNullOrWhiteSpace(description.Title) || description.Title.Trim().Length > MaxTitleLength) throw new Refused(ContractRefusals.TitleMissing);
        if (description.EndsOn < description.EffectiveOn) throw new Refused(ContractRefusals.EndsBeforeStart);
        Title = description.Title.Trim();
        SignedOn = description.SignedOn;
        EffectiveOn = description.EffectiveOn;
        EndsOn = description.EndsOn;
        Remediation = description.Remediation;
    }
}
