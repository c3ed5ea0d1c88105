using System.Text.Json;

namespace Governance.Domain.Scoring.Documents;

/// <summary>The models that the product ships, embedded so that a score needs no files.</summary>
internal static class ShippedRules
{
    public static ScoreRules Read(string file)
    {
        using var stream = typeof(ShippedRules).Assembly.GetManifestResourceStream($"scoring/{file}.json")
            ?? throw new InvalidOperationException($"The model {file} is not embedded.");
        using var document = JsonDocument.Parse(stream);
        return ScoreRulesJson.Read(new(document.RootElement, file));
    }

    /// <summary>The shipped model of an id, or null.</summary>
    public static ScoreRules? Named(string id) =>
        string.Equals(id, ScoreRules.GovernanceScore1.Id, StringComparison.Ordinal) ? ScoreRules.GovernanceScore1 : null;
}
