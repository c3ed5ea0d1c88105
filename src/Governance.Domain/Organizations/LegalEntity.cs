namespace Governance.Domain.Organizations;

/// <summary>A company in law that belongs to an organization: who buys, who provides, who makes a representation.</summary>
public sealed class LegalEntity : Aggregate
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaxNameLength = 200;

    /// <summary>Longest register number, in characters.</summary>
    public const int MaxRegisterNumberLength = 60;

    private LegalEntity() { }

    private LegalEntity(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public LegalEntityId Id { get; private set; }

    /// <summary>The name under which it is registered.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where it is registered.</summary>
    public CountryCode Country { get; private set; } = null!;

    /// <summary>Its number in that country's register, with the register's name where there are several.</summary>
    public string? RegisterNumber { get; private set; }

    /// <summary>Its LEI.</summary>
    public Lei? Lei { get; private set; }

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>Records an entity. Refuses one without a name, and one with neither register number nor LEI.</summary>
    public static LegalEntity Record(TenantId tenant, string name, CountryCode country, string? registerNumber, Lei? lei, DateTimeOffset now)
    {
        var entity = new LegalEntity(tenant) { Id = new LegalEntityId(Ids.New()), RecordedAt = now };
        entity.Describe(name, country, registerNumber, lei);
        entity.Record(new LegalEntityRecorded(entity.Name, entity.Country.Value, entity.RegisterNumber, entity.Lei?.Value));
        return entity;
    }

    /// <summary>Corrects what was recorded; the same refusals.</summary>
    public void Correct(string name, CountryCode country, string? registerNumber, Lei? lei)
    {
        Describe(name, country, registerNumber, lei);
        Record(new LegalEntityCorrected(Name, Country.Value, RegisterNumber, Lei?.Value));
    }

    private void Describe(string name, CountryCode country, string? registerNumber, Lei? lei)
    {
        ArgumentNullException.ThrowIfNull(country);
        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > MaxNameLength) throw new Refused(OrganizationRefusals.EntityNameMissing);
        if (string.IsNullOrWhiteSpace(registerNumber) && lei is null) throw new Refused(OrganizationRefusals.EntityNotIdentified);
        if (registerNumber?.Trim().Length > MaxRegisterNumberLength) throw new Refused(OrganizationRefusals.RegisterNumberTooLong);
        Name = name.Trim();
        Country = country;
        RegisterNumber = string.IsNullOrWhiteSpace(registerNumber) ? null : registerNumber.Trim();
        Lei = lei;
    }
}
