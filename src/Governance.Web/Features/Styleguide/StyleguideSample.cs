using Governance.Web.Look;
using Governance.Web.Look.Charts;
using Governance.Web.Look.Forms;

namespace Governance.Web.Features.Styleguide;

/// <summary>Invented content for the guide.</summary>
public static class StyleguideSample
{
    /// <summary>A buyer's navigation.</summary>
    public static Surroundings Surroundings { get; } = new(
        new("Meridian Bank", "/styleguide"),
        [new("Meridian Leasing", "/styleguide"), new("Northwind AI", "/styleguide")],
        new("Ana Kovač", "/styleguide", "/styleguide"),
        [
            new("Inbox", "/styleguide/inbox", "7", Icon: "inbox", Shortcut: 'i'),
            new("Vendors", "/styleguide", Icon: "building", Shortcut: 'v'),
            new("Assessments", "/styleguide/assessments", Icon: "clipboard-check", Shortcut: 'a'),
            new("Obligations", "/styleguide/obligations", "5 overdue", Icon: "calendar-check", BadgeTone: Tone.Bad, Shortcut: 'o'),
            new("Incidents", "/styleguide/incidents", Icon: "shield-exclamation"),
            new("Frameworks", "/styleguide/frameworks", Section: "Reference", Icon: "journal-text"),
            new("Reports", "/styleguide/reports", Section: "Reference", Icon: "bar-chart"),
        ]);

    /// <summary>Options with a line of explanation each.</summary>
    public static IReadOnlyList<Choice> Outcomes { get; } =
    [
        new("contract", "Yes, in contract", "The notice window is written in our standard terms"),
        new("practice", "Yes, in practice", "Policy only; not a contract term"),
        new("no", "No"),
    ];

    /// <summary>Options without.</summary>
    public static IReadOnlyList<Choice> Severities { get; } = [new("critical", "Critical"), new("high", "High"), new("medium", "Medium"), new("low", "Low")];

    /// <summary>Some of many.</summary>
    public static IReadOnlyList<Choice> Materials { get; } = [new("weights", "Weights"), new("prompts", "System prompts"), new("evaluations", "Evaluations", "Results before release")];

    /// <summary>Bars with every case: median above and below, held, equal, unscored.</summary>
    public static IReadOnlyList<BarRow> Domains { get; } =
    [
        new("Data handling", 88, 82, 74, "/styleguide"), new("Model safety", 80, 64, 70, "/styleguide"), new("Access control", 91, 91, 80, "/styleguide"),
        new("Incident response", 75, 40, 68, "/styleguide"), new("Contract terms", 70, 55.9m, 72, "/styleguide"), new("Fourth parties", null, null, 61, "/styleguide"),
    ];

    /// <summary>From August to now.</summary>
    public static IReadOnlyList<SlopeRow> Slopes { get; } = [new("Data handling", 78, 82), new("Model safety", 73, 64), new("Incident response", 49, 40), new("Contract terms", 55, 55)];

    /// <summary>One vendor among eleven.</summary>
    public static IReadOnlyList<DotRow> Strips { get; } =
    [
        new("Proven score", 62, [41, 48, 55, 58, 63, 66, 70, 71, 78, 84, 88]),
        new("Coverage", 75, [30, 52, 60, 61, 64, 80, 82, 88, 90, 95, 100]),
        new("Answered in time", null, [70, 80, 85, 90, 92, 95, 96, 97, 98, 99, 100]),
    ];

    /// <summary>Vendors by the model host they depend on.</summary>
    public static IReadOnlyList<ShareRow> Hosts { get; } = [new("Helios Cloud", 19, "/styleguide"), new("Fjord Compute", 8, "/styleguide"), new("Own hardware", 5), new("Parallax Grid", 3), new("Not stated", 7)];

    /// <summary>A five by five map, rated by the product of both.</summary>
    public static IReadOnlyList<HeatCell> Risks { get; } =
    [
        .. from likelihood in Enumerable.Range(1, 5)
           from impact in Enumerable.Range(1, 5)
           let product = likelihood * impact
           let level = product switch { <= 2 => 1, <= 5 => 2, <= 10 => 3, <= 16 => 4, _ => 5 }
           let word = ((string[])["Very low", "Low", "Moderate", "High", "Very high"])[level - 1]
           select new HeatCell(likelihood, impact, (likelihood * 7 + impact * 3) % 5, level, word, "/styleguide"),
    ];
}
