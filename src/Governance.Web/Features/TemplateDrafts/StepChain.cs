namespace Governance.Web.Features.TemplateDrafts;

/// <summary>Tells edits that hold from those that were undone.</summary>
internal static class StepChain
{
    /// <summary>The edits that the draft is made of: from the step it is at, each with the one before it.</summary>
    /// <param name="step">The step that the draft is at.</param>
    /// <param name="before">The step before each.</param>
    public static IReadOnlySet<int> Holding(int step, IReadOnlyDictionary<int, int> before)
    {
        var holding = new HashSet<int>();
        for (var at = step; at > 0 && holding.Add(at); at = before[at]) { }
        return holding;
    }
}
