using System.Globalization;

namespace Governance.Drills;

/// <summary>How often a drill is repeated: 20 times in a test run, and as often as GOVERNANCE_DRILLS says when somebody wants to know better.</summary>
public static class Rounds
{
    private const int InTestRun = 20;

    /// <summary>The number.</summary>
    public static int Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("GOVERNANCE_DRILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : InTestRun;
}
