using System.Globalization;
using Governance.Domain.Findings;

namespace Governance.Domain.Committee;

/// <summary>What a decision asks for, of whom, by when. It becomes an obligation; the vendor sees its own.</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="DueOn">By when.</param>
/// <param name="OwedBy">Who is to do it.</param>
/// <param name="OwnerId">Who follows it up, or does it where it is the buyer's own; nobody named: whoever recommended.</param>
/// <param name="VendorOwner">Who is asked to see to it at the vendor, by name.</param>
/// <param name="Clause">The clause of the contract that it rests on; without one it has no contract basis.</param>
public sealed record Condition(string Text, DateOnly DueOn, OwedBy OwedBy = OwedBy.Vendor, UserId? OwnerId = null, string? VendorOwner = null, string? Clause = null)
{
    /// <summary>Longest text, in characters.</summary>
    public const int MaxLength = 500;
    /// <summary>Longest name of a person at the vendor, and of a clause, in characters.</summary>
    public const int MaxNameLength = 120;
    /// <summary>Most conditions of one decision.</summary>
    public const int Most = 20;
    private const int MaxTitleLength = 100;

    /// <summary>The text as a list shows it, in at most 100 characters, cut between words.</summary>
    public string Title() => Text.Length <= MaxTitleLength ? Text : Text.Beginning(Math.Max(Text.LastIndexOf(' ', MaxTitleLength - 1), MaxTitleLength / 2)).TrimEnd() + "…";

    /// <summary>What sets the date: the decision, and the clause under it or that there is none.</summary>
    /// <param name="decidedOn">The day of the decision.</param>
    /// <param name="number">Its number among the conditions, from 1.</param>
    public string Basis(DateOnly decidedOn, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"Decision of {decidedOn:d MMMM yyyy}, condition {number}{(Clause is null ? "; no contract basis" : $", under clause {Clause}")}");

    /// <summary>Refuses an empty text, names that are too long, and a day before today.</summary>
    public void MustHold(DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(Text) || Text.Length > MaxLength || VendorOwner?.Length > MaxNameLength || Clause?.Length > MaxNameLength) throw new Refused(CommitteeRefusals.ConditionIncomplete);
        if (DueOn < today) throw new Refused(CommitteeRefusals.ConditionInThePast);
    }
}
