using System.Globalization;
using Governance.Domain.Canonical;
using Governance.Domain.Contracts;
using Governance.Domain.Reviews;
using Governance.Domain.Scoring;

namespace Governance.Domain.Findings;

/// <summary>What a finding is proposed on: the judgement, and the date that each severity would set.</summary>
/// <param name="Determination">The latest determination of the question.</param>
/// <param name="Due">The dates.</param>
public sealed record Proposal(Determination? Determination, IReadOnlyDictionary<FindingSeverity, RemediationDue> Due)
{
    /// <summary>What a page shows of it, as a short text: another judgement, or another date or clause, makes another.</summary>
    public string Seen => CanonicalHash.Of(string.Join('\n', [
        Determination?.Id.Value.ToString("N") ?? "",
        .. Due.OrderBy(due => due.Key).Select(due => string.Create(CultureInfo.InvariantCulture, $"{due.Key} {due.Value.DueOn:yyyy-MM-dd} {due.Value.CureDays} {due.Value.Basis}"))]));

    /// <summary>Refuses where something else stands than was seen.</summary>
    public void MustBeWhatWasSeen(string? seen)
    {
        if (!string.Equals(seen, Seen, StringComparison.Ordinal)) throw new Refused(FindingRefusals.ProposalChanged);
    }
}
