namespace Governance.Domain.Contracts;

/// <summary>When a finding is to be remediated, the days to cure after that, and what sets the date: a clause, or policy, which is the buyer's gap and never counts against the vendor.</summary>
public sealed record RemediationDue(DateOnly DueOn, string Basis, bool ByContract, int CureDays)
{
    /// <summary>The basis as the vendor is told it: the clause alone, without what this buyer calls and numbers its contracts.</summary>
    public string Told { get; init; } = Basis;
}
