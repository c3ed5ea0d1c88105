using Governance.Domain.Assessments;
using Governance.Domain.Contracts;
using Governance.Domain.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Findings;

/// <summary>Looks up which contract dates what is owed after a finding: in one place for the page that proposes it and for the act.</summary>
public static class RemediationContracts
{
    /// <summary>The date that each severity sets on a day.</summary>
    public static async Task<IReadOnlyDictionary<FindingSeverity, RemediationDue>> DueAsync(this GovernanceDb db, Assessment assessment, DateOnly today, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(assessment);
        var contracts = await db.Set<Contract>().AsNoTracking().Where(c => c.EngagementId == assessment.EngagementId && c.EffectiveOn <= today).OrderByDescending(c => c.EffectiveOn).ToListAsync(stop);
        // for each severity the contract in force whose clause names it; where none does, policy
        return Enum.GetValues<FindingSeverity>().ToDictionary(severity => severity, severity =>
            RemediationTerms.DueOn(severity, today, contracts.Find(c => c.IsInForceOn(today) && c.Remediation?.Days(severity) is not null)));
    }
}
