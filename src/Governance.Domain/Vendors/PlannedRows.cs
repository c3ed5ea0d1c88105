using System.Globalization;
using Governance.Domain.Canonical;

namespace Governance.Domain.Vendors;

/// <summary>A plan as a dry run shows it.</summary>
public static class PlannedRows
{
    /// <summary>What it shows, as a short text: another outcome, reason or vendor of any row makes another.</summary>
    public static string Seen(this IEnumerable<PlannedRow> plan) => CanonicalHash.Of(string.Join('\n', plan.Select(p =>
        string.Create(CultureInfo.InvariantCulture, $"{p.Row.Number} {p.Outcome} {p.Vendor?.Value:N} {p.Why}"))));

    /// <summary>Refuses where another plan would be carried out than was seen.</summary>
    public static void MustBeWhatWasSeen(this IEnumerable<PlannedRow> plan, string? seen)
    {
        if (!string.Equals(plan.Seen(), seen, StringComparison.Ordinal)) throw new Refused(RegisterImportRefusals.PlanChanged);
    }
}
