using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Governance.Domain.Scoring.Documents;

/// <summary>Writes an input, complete but for what it does not have.</summary>
internal static class ScoreInputWriter
{
    public static ReadOnlyMemory<byte> Write(ScoreInput input)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WritePropertyName("model");
            if (input.Rules.Document is { } own)
                json.WriteRawValue(own);
            else
                json.WriteStringValue(input.Rules.Id);
            WriteDate(json, "asOf", input.AsOf);
            WriteList(json, "sections", input.Sections, WriteSection);
            WriteList(json, "questions", input.Questions, ScoreQuestionWriter.Write);
            WriteList(json, "answers", input.Answers, ScoreAnswerWriter.Write);
            WriteList(json, "determinations", input.Determinations, WriteDetermination);
            WriteList(json, "evidence", input.Evidence, ScoreEvidenceWriter.Write);
            WriteList(json, "findings", input.Findings, WriteFinding);
            WriteList(json, "lapses", input.Lapses, WriteLapse);
            WriteList(json, "waivers", input.Waivers, WriteWaiver);
            if (input.Engagement is { } engagement)
                WriteEngagement(json, engagement);
            json.WriteEndObject();
        }
        return buffer.WrittenMemory;
    }

    /// <summary>A waiver's members; the result repeats them.</summary>
    public static void WriteWaiver(Utf8JsonWriter json, ScoreWaiver waiver)
    {
        json.WriteString("question", waiver.Question);
        json.WriteString("approver", waiver.Approver);
        json.WriteString("reason", waiver.Reason);
        WriteDate(json, "until", waiver.Until);
    }

    public static void WriteDate(Utf8JsonWriter json, string name, DateOnly? date)
    {
        if (date is { } day)
            json.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        else
            json.WriteNull(name);
    }

    public static void WriteNumber(Utf8JsonWriter json, string name, decimal number)
    {
        if (!ExactNumber.Fits(number))
            throw new ScoreRefused(name, "a number of more than 15 significant digits cannot be kept exactly");
        json.WriteNumber(name, number);
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

    private static void WriteSection(Utf8JsonWriter json, ScoreSection section)
    {
        json.WriteString("key", section.Key);
        if (section.Weight is { } weight)
            WriteNumber(json, "weight", weight);
    }

    private static void WriteDetermination(Utf8JsonWriter json, ScoreDetermination determination)
    {
        json.WriteString("question", determination.Question);
        json.WriteString("status", Words<DeterminationStatus>.Of(determination.Status));
    }

    private static void WriteFinding(Utf8JsonWriter json, ScoreFinding finding)
    {
        json.WriteString("question", finding.Question);
        json.WriteString("severity", Words<FindingSeverity>.Of(finding.Severity));
        WriteDate(json, "verifiedOn", finding.VerifiedOn);
    }

    private static void WriteLapse(Utf8JsonWriter json, ScoreLapse lapse)
    {
        json.WriteString("question", lapse.Question);
        WriteDate(json, "on", lapse.On);
        json.WriteString("why", lapse.Why);
    }

    private static void WriteEngagement(Utf8JsonWriter json, ScoreEngagement engagement)
    {
        json.WriteStartObject("engagement");
        json.WriteStartObject("factors");
        json.WriteNumber("data", engagement.Factors.Data);
        json.WriteNumber("criticality", engagement.Factors.Criticality);
        json.WriteNumber("autonomy", engagement.Factors.Autonomy);
        json.WriteNumber("capability", engagement.Factors.Capability);
        json.WriteNumber("reach", engagement.Factors.Reach);
        json.WriteEndObject();
        json.WriteBoolean("criticalFunction", engagement.CriticalFunction);
        json.WriteBoolean("openIncident", engagement.OpenIncident);
        json.WriteBoolean("provenMitigation", engagement.ProvenMitigation);
        json.WriteEndObject();
    }
}
