using Governance.Domain.Contracts;
using Governance.Domain.Scoring;
using Governance.Web.Look;

namespace Governance.Web.Features.Contracts;

/// <summary>How the terms of a clause are said.</summary>
internal static class ClauseWords
{
    /// <summary>The days of each severity that it names, and that policy sets the others: "7 critical, 21 high, the others by policy".</summary>
    public static string Terms(this RemediationClause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        var named = Enum.GetValues<FindingSeverity>().Where(severity => clause.Days(severity) is not null).ToList();
        var terms = string.Join(", ", named.Select(severity => $"{clause.Days(severity)} {severity.Word().ToLowerInvariant()}"));
        return named.Count == Enum.GetValues<FindingSeverity>().Length ? terms : terms + ", the others by policy";
    }
}
