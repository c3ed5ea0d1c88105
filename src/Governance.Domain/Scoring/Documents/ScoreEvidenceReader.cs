namespace Governance.Domain.Scoring.Documents;

/// <summary>Reads a piece of evidence.</summary>
internal static class ScoreEvidenceReader
{
    public static ScoreEvidence Read(Place place)
    {
        place.Only("question", "kind", "basis", "source", "subject", "coverage", "result", "dated", "validUntil", "bridgedUntil", "surveilledOn", "acceptedOn");
        return new(
            place.Member("question").Text(), place.Member("kind").Word<EvidenceKind>(), place.Member("basis").Word<EvidenceBasis>(),
            place.Member("source").Word<EvidenceSource>(), place.Member("result").Word<EvidenceResult>())
        {
            Coverage = place.Member("coverage").Share(),
            Dated = place.Member("dated").Date(),
            AcceptedOn = place.Member("acceptedOn").DateOrNull(),
            Subject = place.Optional("subject")?.Word<EvidenceSubject>() ?? EvidenceSubject.Vendor,
            ValidUntil = place.Optional("validUntil")?.DateOrNull(),
            BridgedUntil = place.Optional("bridgedUntil")?.DateOrNull(),
            SurveilledOn = place.Optional("surveilledOn")?.DateOrNull(),
        };
    }
}
