namespace Governance.Web.Features.Invitations;

/// <summary>One page of invitations, the newest first.</summary>
/// <param name="Invitations">The rows.</param>
/// <param name="Next">The instant before which the next page starts; null on the last.</param>
/// <param name="At">When the page was made.</param>
public sealed record InvitationsPage(IReadOnlyList<InvitationRow> Invitations, string? Next, DateTimeOffset At);
