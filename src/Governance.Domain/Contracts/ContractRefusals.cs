namespace Governance.Domain.Contracts;

/// <summary>Everything that the contract register can refuse.</summary>
public static class ContractRefusals
{
    /// <summary>Contracts have titles.</summary>
    public static readonly Refusal TitleMissing = new(nameof(TitleMissing), "Give the contract a title of at most 200 characters.", RefusalKind.Input);
    /// <summary>Dates in order.</summary>
    public static readonly Refusal EndsBeforeStart = new(nameof(EndsBeforeStart), "The contract ends before it takes effect.", RefusalKind.Input);
    /// <summary>A clause can be found in the contract.</summary>
    public static readonly Refusal ClauseMissing = new(nameof(ClauseMissing), "Say which clause it is, in at most 40 characters, such as 12.3.", RefusalKind.Input);
    /// <summary>A clause that says nothing.</summary>
    public static readonly Refusal NoTerm = new(nameof(NoTerm), "Enter the days for at least one severity; those left empty follow policy.", RefusalKind.Input);
    /// <summary>Terms of one day to ten years.</summary>
    public static readonly Refusal DaysOutOfRange = new(nameof(DaysOutOfRange), "The term for {0} is from 1 to 3,650 days; leave it empty where the clause names none.", RefusalKind.Input);
    /// <summary>Worse is sooner.</summary>
    public static readonly Refusal DaysOutOfOrder = new(nameof(DaysOutOfOrder), "The term for {0} is shorter than the {1} for {2}; a more severe finding is due first.", RefusalKind.Input);
    /// <summary>Cure of nothing to a year.</summary>
    public static readonly Refusal CureOutOfRange = new(nameof(CureOutOfRange), "The cure period is from 0 to 365 days.", RefusalKind.Input);
}
