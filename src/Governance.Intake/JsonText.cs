using System.Buffers;
using System.Text.Json;
using Governance.Domain;

namespace Governance.Intake;

/// <summary>JSON as it is taken in: well formed to its last character, of bounded depth.</summary>
internal static class JsonText
{
    private const int StartLength = 64 << 10, MaxToken = 4 << 20;

    /// <summary>Reads the whole text once; memory grows with its longest token only, to at most 4 MiB.</summary>
    /// <exception cref="Refused">The line that is malformed is named.</exception>
    public static void Check(Stream content, string where, int maxDepth)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(StartLength);
        var state = new JsonReaderState(new JsonReaderOptions { MaxDepth = maxDepth });
        var (kept, ended, first) = (0, false, true);
        try
        {
            while (!ended)
            {
                if (kept == buffer.Length) buffer = Grow(buffer, where);
                var read = content.ReadAtLeast(buffer.AsSpan(kept), buffer.Length - kept, throwOnEndOfStream: false);
                ended = kept + read < buffer.Length;
                var start = first && buffer.AsSpan(0, read).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
                var text = buffer.AsSpan(start, kept + read - start);
                var consumed = Walk(text, ended, ref state, where, maxDepth);
                kept = text.Length - consumed;
                text[consumed..].CopyTo(buffer);
                first = false;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    private static int Walk(ReadOnlySpan<byte> text, bool ended, ref JsonReaderState state, string where, int maxDepth)
    {
        try
        {
            var json = new Utf8JsonReader(text, ended, state);
            while (json.Read()) { }
            state = json.CurrentState;
            return (int)json.BytesConsumed;
        }
        catch (JsonException malformed)
        {
            throw new Refused(IntakeRefusals.UnreadableJson.With(where, malformed.LineNumber.GetValueOrDefault() + 1, maxDepth));
        }
    }

    private static byte[] Grow(byte[] buffer, string where)
    {
        if (buffer.Length >= MaxToken) throw new Refused(IntakeRefusals.JsonValueTooLong.With(where, MaxToken >> 20));
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        return larger;
    }
}
