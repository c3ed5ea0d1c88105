using Governance.Domain.Contracts;

namespace Governance.Web.Features.Contracts;

/// <summary>A contract and its remediation clause, which is left out where none of its fields is filled in.</summary>
public sealed record ContractForm(string? Title = null, DateOnly? SignedOn = null, DateOnly? EffectiveOn = null, DateOnly? EndsOn = null, string? ClauseReference = null,
    int? DaysCritical = null, int? DaysHigh = null, int? DaysMedium = null, int? DaysLow = null, int? CureDays = null, int Version = 0)
{
    /// <summary>Whether anything is said about remediation.</summary>
    public bool HasClause => !string.IsNullOrWhiteSpace(ClauseReference) || DaysCritical is not null || DaysHigh is not null || DaysMedium is not null || DaysLow is not null || CureDays is not null;

    /// <summary>Whether there is a clause, but no term for any severity.</summary>
    public bool LacksTerms => HasClause && (DaysCritical ?? DaysHigh ?? DaysMedium ?? DaysLow) is null;

    /// <summary>What a record says now.</summary>
    public static ContractForm Of(Contract contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        var clause = contract.Remediation;
        return new(contract.Title, contract.SignedOn, contract.EffectiveOn, contract.EndsOn, clause?.ClauseReference,
            clause?.DaysCritical, clause?.DaysHigh, clause?.DaysMedium, clause?.DaysLow, clause?.CureDays, contract.Version);
    }

    /// <summary>For the domain, once the form is valid; it refuses terms out of order.</summary>
    public ContractDescription Description() => new(Title, SignedOn!.Value, EffectiveOn!.Value, EndsOn,
        HasClause ? new RemediationClause(ClauseReference, DaysCritical, DaysHigh, DaysMedium, DaysLow, CureDays ?? 0) : null);
}
