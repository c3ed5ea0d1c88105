using Governance.Domain.Organizations;

namespace Governance.Web.Features.Invitations;

/// <summary>The mail that carries an invitation's link.</summary>
public static class InvitationMail
{
    /// <summary>Its subject line.</summary>
    public static string Subject(Organization organization)
    {
        ArgumentNullException.ThrowIfNull(organization);
        return $"Join {organization.Name} on Governance";
    }

    /// <summary>Its text, the link on a line of its own.</summary>
    public static string Text(Organization organization, string invitedBy, InvitationToken token)
    {
        ArgumentNullException.ThrowIfNull(organization);
        ArgumentNullException.ThrowIfNull(token);
        return $"""
            {invitedBy} invites you to work with {organization.Name}, which is at /o/{organization.Slug}.

            /invitations/{token.Text}

            The link is for you alone, works once, and ends after 7 days. If you did not expect it, do nothing.
            """;
    }
}
