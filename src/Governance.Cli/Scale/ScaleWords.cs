namespace Governance.Cli.Scale;

/// <summary>Words for made-up records. The same number always gives the same words.</summary>
internal static class ScaleWords
{
    private static readonly string[] First = ["Amber", "Birch", "Cedar", "Delta", "Ember", "Fathom", "Granite", "Harbour", "Indigo", "Juniper", "Kestrel", "Lumen", "Meadow", "Nimbus", "Orchard", "Pioneer", "Quarry", "Ridge", "Saffron", "Tidal", "Umber", "Vantage", "Willow", "Zephyr"];
    private static readonly string[] Second = ["Cognition", "Inference", "Language", "Vision", "Speech", "Reasoning", "Agents", "Models", "Analytics", "Automation", "Intelligence", "Learning"];
    private static readonly string[] Forms = ["Inc.", "Ltd", "GmbH", "SAS", "BV", "AB"];
    private static readonly string[] Services = ["Document extraction", "Call transcription", "Code assistant", "Fraud scoring", "Claims triage", "Contract review", "Customer assistant", "Translation", "Image inspection", "Forecasting"];
    private static readonly string[] People = ["Alba", "Bruno", "Carla", "Dario", "Elif", "Farid", "Gitte", "Hugo", "Ines", "Jakob", "Katya", "Liam", "Mira", "Nils", "Olga", "Pavel"];
    private static readonly string[] Families = ["Abbott", "Berger", "Castro", "Dahl", "Eriksen", "Fontaine", "Gallo", "Hansen", "Ivanova", "Jansen", "Kowalski", "Lindqvist", "Moreau"];

    private static readonly string[] Statements =
    [
        "Reviewed each quarter by the security board; the last review found nothing open.",
        "Covered by the access policy, section 4. Exceptions need the approval of the head of security and end after thirty days.",
        "In place for the training cluster and for serving. The evaluation environment follows in the next quarter.",
        "Logged centrally and kept for thirteen months; alerts go to the on-call engineer, who answers within fifteen minutes.",
        "Tested by an outside firm last spring. Two findings of medium severity were closed within the agreed time.",
        "A written procedure exists, is trained once a year, and was exercised in March with the whole incident team.",
        "Keys are held in a hardware module under dual control, and rotated every twelve months.",
    ];

    /// <summary>A company.</summary>
    public static string Company(int i) => $"{First[i % First.Length]} {Second[i / First.Length % Second.Length]}{(i < First.Length * Second.Length ? "" : $" {1 + (i / (First.Length * Second.Length))}")}";

    /// <summary>Its registered name.</summary>
    public static string Registered(int i) => $"{Company(i)} {Forms[i % Forms.Length]}";

    /// <summary>A service.</summary>
    public static string Service(int i) => Services[i % Services.Length];

    /// <summary>A person.</summary>
    public static string Person(int i) => $"{People[i % People.Length]} {Families[i / People.Length % Families.Length]}";

    /// <summary>What somebody says of a control.</summary>
    public static string Statement(int i) => Statements[i % Statements.Length];

    /// <summary>A number without rhyme or reason from 0 to <paramref name="below"/> - 1, the same for the same parts (finalizer of SplitMix64).</summary>
    public static int Draw(int below, int a, int b = 0, int c = 0)
    {
        var x = ((ulong)(uint)a << 32) ^ ((ulong)(uint)b << 16) ^ (uint)c ^ 0x9E3779B97F4A7C15UL;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBUL;
        return (int)((x ^ (x >> 31)) % (ulong)below);
    }
}
