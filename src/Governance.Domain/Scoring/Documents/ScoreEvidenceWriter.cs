using System.Text.Json;

namespace Governance.Domain.Scoring.Documents;

/// <summary>Writes a piece of evidence.</summary>
internal static class ScoreEvidenceWriter
{
    public static void Write(Utf8JsonWriter json, ScoreEvidence evidence)
    {
        json.WriteString("question", evidence.Question);
        json.WriteString("kind", Words<EvidenceKind>.Of(evidence.Kind));
        json.WriteString("basis", Words<EvidenceBasis>.Of(evidence.Basis));
        json.WriteString("source", Words<EvidenceSource>.Of(evidence.Source));
        json.WriteString("subject", Words<EvidenceSubject>.Of(evidence.Subject));
        ScoreInputWriter.WriteNumber(json, "coverage", evidence.Coverage);
        json.WriteString("result", Words<EvidenceResult>.Of(evidence.Result));
        ScoreInputWriter.WriteDate(json, "dated", evidence.Dated);
        WriteOptional(json, "validUntil", evidence.ValidUntil);
        WriteOptional(json, "bridgedUntil", evidence.BridgedUntil);
        WriteOptional(json, "surveilledOn", evidence.SurveilledOn);
        ScoreInputWriter.WriteDate(json, "acceptedOn", evidence.AcceptedOn);
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, DateOnly? date)
    {
        if (date is not null)
            ScoreInputWriter.WriteDate(json, name, date);
    }
}
