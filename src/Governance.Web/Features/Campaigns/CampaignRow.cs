using Governance.Domain.Campaigns;

namespace Governance.Web.Features.Campaigns;

/// <summary>A campaign in the list.</summary>
public sealed record CampaignRow(Campaign Campaign, string LaunchedBy, int All, int HeldBack, int Sent, int Answered, int Overdue);
