using System.Collections.Immutable;

namespace Governance.Domain.Scoring.Engine;

/// <summary>What must hold of the sections.</summary>
internal static class SectionCheck
{
    /// <summary>The sections by key.</summary>
    public static Dictionary<string, int> Index(ImmutableArray<ScoreSection> sections)
    {
        var index = new Dictionary<string, int>(sections.Length, StringComparer.Ordinal);
        for (var i = 0; i < sections.Length; i++)
        {
            var section = sections[i];
            if (section.Key.Length == 0)
                throw ScoreSheet.Refused("sections", i, "key", "a key is not empty");
            if (!index.TryAdd(section.Key, i))
                throw ScoreSheet.Refused("sections", i, "key", $"the section {section.Key} is given twice");
            if (section.Weight < 0)
                throw ScoreSheet.Refused("sections", i, "weight", "a weight is 0 or more");
            if (section.Weight is null != sections[0].Weight is null)
                throw ScoreSheet.Refused("sections", i, "weight", "either all sections carry a weight or none does");
        }
        return index;
    }
}
