using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.Domain.Canonical;
using Governance.Domain.Catalogs;
using Governance.Domain.Scoring;
using Governance.Domain.Scoring.Documents;
using Governance.Domain.Signing;

namespace Governance.Domain.Scorecards;

/// <summary>Verifies a scorecard with nothing but its file: the hash, the seal, and the result by scoring the input again.</summary>
public static class ScorecardFile
{
    /// <summary>The member that holds the seal; everything else is sealed.</summary>
    public const string SealMember = "seal";

    /// <summary>Everything that is wrong with a file, in sentences; none where content, seal and figures hold.</summary>
    /// <exception cref="JsonException">It is not JSON, or a member is given twice.</exception>
    public static IReadOnlyList<string> Problems(string text)
    {
        using var document = CanonicalJson.Parse(Encoding.UTF8.GetBytes(text));
        if (!document.RootElement.TryGetProperty(SealMember, out var seal)) return ["It has no seal."];
        var content = JsonObject.Create(document.RootElement.Clone())!;
        content.Remove(SealMember);
        return [.. OfSeal(seal, CanonicalJson.Text(JsonSerializer.SerializeToElement(content))), .. OfResult(document.RootElement, text)];
    }

    private static IReadOnlyList<string> OfSeal(JsonElement seal, string canonical)
    {
        try
        {
            return DocumentJson.Read<DocumentSeal>(seal.GetRawText()).Problems(canonical);
        }
        catch (FlawedDocumentException)
        {
            return ["The seal cannot be read."];
        }
    }

    private static IReadOnlyList<string> OfResult(JsonElement scorecard, string text)
    {
        try
        {
            var again = Encoding.UTF8.GetString(CanonicalJson.Write(ScoreDocument.Score(Encoding.UTF8.GetBytes(text))));
            return scorecard.TryGetProperty("result", out var result) && string.Equals(CanonicalJson.Text(result), again, StringComparison.Ordinal) ? [] : ["The result is not what the input gives when it is scored again."];
        }
        catch (ScoreRefused refusal)
        {
            return [$"The input cannot be scored: {refusal.Message}"];
        }
    }
}
