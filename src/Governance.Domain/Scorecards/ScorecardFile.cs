using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.Domain.Audit;
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
    /// <param name="text">The file.</param>
    /// <param name="keys">The published keys; null where the keys that stand in the file are taken as they are.</param>
    /// <exception cref="JsonException">It is not JSON, or a member is given twice.</exception>
    public static IReadOnlyList<string> Problems(string text, PublishedKeys? keys)
    {
        using var document = CanonicalJson.Parse(Encoding.UTF8.GetBytes(text));
        if (!document.RootElement.TryGetProperty(SealMember, out var seal)) return ["It has no seal."];
        var content = JsonObject.Create(document.RootElement.Clone())!;
        content.Remove(SealMember);
        return [.. OfSeal(seal, CanonicalJson.Text(JsonSerializer.SerializeToElement(content)), keys), .. OfCheckpoint(document.RootElement, keys), .. OfResult(document.RootElement, text)];
    }

    /// <summary>The checkpoint of the buyer's audit chain in a scorecard; null where it has none.</summary>
    /// <exception cref="FlawedDocumentException">It cannot be read.</exception>
    /// <exception cref="JsonException">The file is not JSON, or a member is given twice.</exception>
    public static SealedCheckpoint? Checkpoint(string text)
    {
        using var document = CanonicalJson.Parse(Encoding.UTF8.GetBytes(text));
        return Checkpoint(document.RootElement);
    }

    private static SealedCheckpoint? Checkpoint(JsonElement scorecard) =>
        scorecard.TryGetProperty("checkpoint", out var checkpoint) ? DocumentJson.Read<SealedCheckpoint>(checkpoint.GetRawText()) : null;

    private static IReadOnlyList<string> OfCheckpoint(JsonElement scorecard, PublishedKeys? keys)
    {
        try
        {
            return [.. Checkpoint(scorecard)?.Problems(keys) ?? []];
        }
        catch (FlawedDocumentException)
        {
            return ["The checkpoint cannot be read."];
        }
    }

    private static IReadOnlyList<string> OfSeal(JsonElement seal, string canonical, PublishedKeys? keys)
    {
        try
        {
            return DocumentJson.Read<DocumentSeal>(seal.GetRawText()).Problems(canonical, keys);
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
