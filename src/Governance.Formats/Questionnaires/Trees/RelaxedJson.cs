using System.Text;
using System.Text.Json;
using Governance.Domain;

namespace Governance.Formats.Questionnaires.Trees;

/// <summary>JSON as people write it: with comments, commas before closing brackets, and texts joined by a plus sign. Everything else is as RFC 8259 has it.</summary>
internal static class RelaxedJson
{
    private const int MostNested = 64;

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="fileName">Its name, for sentences.</param>
    /// <exception cref="Refused">The line that is malformed is named.</exception>
    public static JsonDocument Parse(byte[] utf8, string fileName)
    {
        var text = Encoding.UTF8.GetString(utf8.AsSpan(utf8.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0));
        try
        {
            return JsonDocument.Parse(Joined(text), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MostNested });
        }
        catch (JsonException malformed)
        {
            throw new Refused(ReadingRefusals.UnreadableJson.With(fileName, malformed.LineNumber.GetValueOrDefault() + 1));
        }
    }

    // "a" + "b" becomes "ab"; the line ends between them follow it, so that lines keep their numbers
    private static string Joined(string text)
    {
        if (!text.Contains('+', StringComparison.Ordinal)) return text;
        var joined = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = text[i] == '"' ? StringEnd(text, i) : text[i] == '/' ? CommentEnd(text, i) : i + 1;
            joined.Append(text, i, end - i);
            if (text[i] == '"' && AfterPlus(text, end) is { } next)
            {
                joined.Length--;
                var from = end;
                i = Continue(text, next, joined);
                joined.Append('\n', text.AsSpan(from, i - from).Count('\n'));
            }
            else i = end;
        }
        return joined.ToString();
    }

    private static int Continue(string text, int quote, StringBuilder joined)
    {
        while (true)
        {
            var end = StringEnd(text, quote);
            var more = AfterPlus(text, end);
            joined.Append(text, quote + 1, end - quote - 1 - (more is null ? 0 : 1));
            if (more is null) return end;
            quote = more.Value;
        }
    }

    private static int? AfterPlus(string text, int from)
    {
        var at = Blank(text, from);
        if (at >= text.Length || text[at] != '+') return null;
        at = Blank(text, at + 1);
        return at < text.Length && text[at] == '"' ? at : null;
    }

    private static int Blank(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n') at++;
        return at;
    }

    // just behind the closing quotation mark
    private static int StringEnd(string text, int quote)
    {
        for (var i = quote + 1; i < text.Length; i++)
            if (text[i] == '\\') i++;
            else if (text[i] == '"') return i + 1;
        return text.Length;
    }

    private static int CommentEnd(string text, int slash)
    {
        var rest = text.AsSpan(slash);
        if (rest.StartsWith("//")) return rest.IndexOf('\n') is >= 0 and var line ? slash + line : text.Length;
        if (!rest.StartsWith("/*")) return slash + 1;
        // behind a comment that stays open there is nothing more
        return rest[2..].IndexOf("*/") is >= 0 and var end ? slash + end + 4 : text.Length;
    }
}
