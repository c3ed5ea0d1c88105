using System.Text;
using System.Text.Json;
using Governance.Domain.Canonical;

namespace Governance.Domain.Scoring.Documents;

/// <summary>The input of a score as a document: read strictly, written canonically, hashed so that order means nothing.</summary>
public static class ScoreInputJson
{
    /// <summary>Reads an input.</summary>
    /// <exception cref="ScoreRefused">It is not an input; the sentence names the place.</exception>
    public static ScoreInput Read(JsonElement document) => ScoreInputReader.Read(new(document, Place.Root));

    /// <summary>The canonical document of an input: the bytes that its hash is over.</summary>
    /// <exception cref="ScoreRefused">A number has more than 15 significant digits.</exception>
    public static byte[] Write(ScoreInput input)
    {
        using var document = CanonicalJson.Parse(ScoreInputWriter.Write(input));
        return Encoding.UTF8.GetBytes(CanonicalText(document.RootElement));
    }

    /// <summary>The hash of an input document, 64 hexadecimal digits. Absent members stay absent.</summary>
    public static string Sha256(JsonElement document) => CanonicalHash.Of(CanonicalText(document));

    /// <summary>The hash of the document that <see cref="Write"/> writes.</summary>
    public static string Sha256(ScoreInput input) => CanonicalHash.Of(Write(input));

    /// <summary>What an entry of an array is sorted by, before its own text: its question, its key, or nothing.</summary>
    internal static string KeyOf(JsonElement entry)
    {
        if (entry.ValueKind != JsonValueKind.Object)
            return "";
        return entry.TryGetProperty("question", out var key) || entry.TryGetProperty("key", out key) ? CanonicalString.Of(key) : "";
    }

    private static string CanonicalText(JsonElement document) => CanonicalJson.Text(document, KeyOf);
}
