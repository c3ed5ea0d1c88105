namespace Governance.Domain.Campaigns;

/// <summary>What somebody says about a campaign.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Due">The last days to submit.</param>
/// <param name="Note">Words to the vendors; the same for all.</param>
/// <param name="LeftOutBecause">Why questionnaires or baselines that the scoping rules propose are left out.</param>
/// <param name="Months">After how many months the next cycle is due; null where there is none.</param>
public sealed record CampaignTerms(string Title, DueByTier Due, string? Note, string? LeftOutBecause, int? Months);
