using System.Text.Json;
using Governance.Domain.Canonical;

namespace Governance.Domain.Scoring.Documents;

/// <summary>Scores a file: an input document, or a scorecard, whose own input is scored again.</summary>
public static class ScoreDocument
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The result document of a file.</summary>
    /// <exception cref="ScoreRefused">It is no input; the sentence names the place.</exception>
    public static byte[] Score(ReadOnlyMemory<byte> file)
    {
        try
        {
            using var document = CanonicalJson.Parse(file.Span.StartsWith(ByteOrderMark) ? file[ByteOrderMark.Length..] : file);
            var input = InputOf(document.RootElement);
            return ScoreResultJson.Write(Scorer.Score(ScoreInputJson.Read(input)), ScoreInputJson.Sha256(input));
        }
        catch (Exception unreadable) when (unreadable is JsonException or FormatException)
        {
            throw new ScoreRefused(Place.Root, $"it is not JSON that can be read in one way only ({unreadable.Message.TrimEnd('.')})");
        }
    }

    private static JsonElement InputOf(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("input", out var input) ? input : root;
}
