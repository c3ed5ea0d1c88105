using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Governance.Domain.Canonical;

namespace Governance.Domain.Scoring.Documents;

/// <summary>Writes a result. This is the only place where a figure is rounded: to at most 6 decimals, half away from zero.</summary>
public static class ScoreResultJson
{
    private const int Decimals = 6;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The result document in UTF-8, always the same bytes for the same result; the hash is that of the input document.</summary>
    public static byte[] Write(ScoreResult result, string inputSha256)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
            Write(json, result, inputSha256);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The result document as a value of a larger document.</summary>
    public static void Write(Utf8JsonWriter json, ScoreResult result, string inputSha256)
    {
        json.WriteStartObject();
        json.WriteString("model", result.Input.Rules.Id);
        json.WriteString("inputSha256", inputSha256);
        WriteFigure(json, "claimed", result.Claimed);
        WriteFigure(json, "proven", result.Proven);
        WriteBand(json, "bandByScore", result.BandByScore);
        WriteBand(json, "band", result.Band);
        WriteFigure(json, "coverage", result.Coverage);
        WriteFigure(json, "assuredShare", result.AssuredShare);
        WriteFigure(json, "leftOut", result.LeftOut);
        json.WriteStartArray("leftOutCriticals");
        foreach (var question in result.LeftOutCriticals)
            json.WriteStringValue(question);
        json.WriteEndArray();
        json.WriteBoolean("limitedScope", result.LimitedScope);
        WriteList(json, "holds", result.Holds, WriteHold);
        WriteList(json, "sections", result.Sections, WriteSection);
        WriteList(json, "controls", result.Controls, WriteControl);
        WriteList(json, "contributions", result.Contributions(), WriteContribution);
        WriteList(json, "waivers", result.Input.Waivers.OrderBy(waiver => waiver.Question, StringComparer.Ordinal).ThenBy(CanonicalText, StringComparer.Ordinal), ScoreInputWriter.WriteWaiver);
        WriteRisk(json, result.Risk);
        json.WriteEndObject();
    }

    private static void WriteHold(Utf8JsonWriter json, Hold hold)
    {
        if (hold.Question is not null)
            json.WriteString("question", hold.Question);
        WriteBand(json, "band", hold.Band);
        json.WriteString("reason", Words<HoldReason>.Of(hold.Reason));
    }

    private static void WriteSection(Utf8JsonWriter json, SectionScore section)
    {
        json.WriteString("key", section.Key);
        WriteFigure(json, "claimed", section.Claimed);
        WriteFigure(json, "proven", section.Proven);
        WriteFigure(json, "coverage", section.Coverage);
        WriteBand(json, "band", section.Band);
    }

    private static void WriteControl(Utf8JsonWriter json, ControlScore control)
    {
        json.WriteString("control", control.Control);
        WriteFigure(json, "claimed", control.Claimed);
        WriteFigure(json, "proven", control.Proven);
    }

    private static void WriteContribution(Utf8JsonWriter json, Contribution contribution)
    {
        json.WriteString("question", contribution.Question);
        WriteFigure(json, "claimed", contribution.Claimed);
        WriteFigure(json, "proven", contribution.Proven);
    }

    private static void WriteRisk(Utf8JsonWriter json, RiskScore? risk)
    {
        if (risk is null)
        {
            json.WriteNull("risk");
            return;
        }
        json.WriteStartObject("risk");
        json.WriteNumber("inherent", risk.Inherent);
        json.WriteNumber("residual", risk.Residual);
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, string name, Fraction? figure)
    {
        if (figure is { } exact)
            json.WriteNumber(name, exact.Rounded(Decimals));
        else
            json.WriteNull(name);
    }

    private static void WriteBand(Utf8JsonWriter json, string name, Band? band)
    {
        if (band is { } letter)
            json.WriteString(name, Words<Band>.Of(letter));
        else
            json.WriteNull(name);
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> entries, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            write(json, entry);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string CanonicalText(ScoreWaiver waiver)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            ScoreInputWriter.WriteWaiver(json, waiver);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(CanonicalJson.Write(buffer.WrittenMemory));
    }
}
