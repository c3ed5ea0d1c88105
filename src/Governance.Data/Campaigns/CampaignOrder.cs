using Governance.Domain.Campaigns;
using Governance.Domain.Vendors;

namespace Governance.Data.Campaigns;

/// <summary>What somebody wants to send to many.</summary>
/// <param name="Vendors">To which vendors, about all their engagements.</param>
/// <param name="Templates">What is asked about each of them, as <c>key@version</c>, beside what the scoping rules propose.</param>
/// <param name="LeftOut">What the rules propose and is left out: keys of templates, their marks for single engagements, and marks of baselines.</param>
/// <param name="Terms">What else is said.</param>
public sealed record CampaignOrder(IReadOnlyCollection<VendorId> Vendors, IReadOnlyCollection<string> Templates, IReadOnlyCollection<string> LeftOut, CampaignTerms Terms);
