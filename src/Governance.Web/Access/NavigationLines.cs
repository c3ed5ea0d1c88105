using Governance.Domain.Organizations;

namespace Governance.Web.Access;

/// <summary>Every line that the side navigation can have, in its order.</summary>
public static class NavigationLines
{
    private const string Content = "Content";
    private const string Setup = "Organization";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<NavigationLine> All { get; } =
    [
        new("Inbox", "inbox", Permission.ViewQuestionnaires, "inbox", Shortcut: 'i'),
        new("Vendors", "vendors", Permission.ViewPortfolio, "building", Shortcut: 'v'),
        new("Engagements", "engagements", Permission.ViewPortfolio, "diagram-3", Shortcut: 'e'),
        new("Assessments", "assessments", Permission.ViewPortfolio, "clipboard-check", Shortcut: 'a'),
        new("Campaigns", "campaigns", Permission.ViewPortfolio, "send"),
        new("Decisions", "decisions", Permission.ViewPortfolio, "check2", Shortcut: 'd') { Begins = [Permission.Decide, Permission.GiveOpinion] },
        new("Scorecards", "scorecards", Permission.ViewPortfolio, "bar-chart"),
        new("Functions", "functions", Permission.ViewPortfolio, "gear"),
        new("Buyers", "claims", Permission.ManageQuestionnaires, "building"),
        new("Findings", "findings", Permission.ViewPortfolio, "flag", Shortcut: 'f'),
        new("Obligations", "obligations", Permission.ViewPortfolio, "calendar-check", Shortcut: 'o'),
        new("Undertakings", "undertakings", Permission.ViewQuestionnaires, "calendar-check", Shortcut: 'u'),
        new("Received evidence", "received-evidence", Permission.ViewPortfolio, "paperclip"),
        new("Evidence", "evidence", Permission.ManageEvidence, "paperclip", Shortcut: 'p'),
        new("Answer library", "answer-library", Permission.ViewQuestionnaires, "journal-text"),
        new("Who opened what", "access-entries", Permission.GrantEvidence, "eye"),
        new("Templates", "templates", Permission.ViewPortfolio, "file-earmark-text", Content),
        new("Frameworks", "frameworks", Permission.ViewOrganization, "diagram-3", Content),
        new("Members", "members", Permission.ViewOrganization, "people", Setup, 'm'),
        new("Legal entities", "legal-entities", Permission.ViewOrganization, "building", Setup),
        new("Signing authorities", "signing-authorities", Permission.ViewOrganization, "pencil", Setup),
        new("Audit trail", "audit-entries", Permission.ViewAudit, "journal-text", Setup),
        new("Mail domains", "domain-proofs", Permission.ManageOrganization, "shield-lock", Setup),
    ];

    /// <summary>Where a person begins: at what waits for their decision or opinion, else at the first line that they may see.</summary>
    /// <param name="here">Who they are here.</param>
    public static NavigationLine First(OrganizationContext here)
    {
        ArgumentNullException.ThrowIfNull(here);
        return All.FirstOrDefault(line => here.Allows(line.Needs) && line.Begins.Any(here.Allows)) ?? All.First(line => here.Allows(line.Needs));
    }
}
