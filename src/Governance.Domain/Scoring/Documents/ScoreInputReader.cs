using System.Collections.Immutable;
using System.Text.Json;

namespace Governance.Domain.Scoring.Documents;

/// <summary>Reads the parts of an input that the whole of it is made of.</summary>
internal static class ScoreInputReader
{
    public static ScoreInput Read(Place place)
    {
        place.Only("model", "asOf", "sections", "questions", "answers", "determinations", "evidence", "findings", "lapses", "waivers", "engagement");
        return new(Rules(place.Member("model")), place.Member("asOf").Date())
        {
            Sections = [.. place.Member("sections").Entries().Select(Section)],
            Questions = [.. place.Member("questions").Entries().Select(ScoreQuestionReader.Read)],
            Answers = List(place.Optional("answers"), ScoreAnswerReader.Read),
            Determinations = List(place.Optional("determinations"), Determination),
            Evidence = List(place.Optional("evidence"), ScoreEvidenceReader.Read),
            Findings = List(place.Optional("findings"), Finding),
            Lapses = List(place.Optional("lapses"), Lapse),
            Waivers = List(place.Optional("waivers"), Waiver),
            Engagement = place.Optional("engagement") is { } engagement ? Engagement(engagement) : null,
        };
    }

    private static ImmutableArray<T> List<T>(Place? place, Func<Place, T> read) =>
        place is { } list ? [.. list.Entries().Select(read)] : [];

    private static ScoreRules Rules(Place place)
    {
        if (place.Kind == JsonValueKind.Object)
            return ScoreRulesJson.ReadOwn(place);
        var id = place.Text();
        return ShippedRules.Named(id) ?? throw place.Refused($"there is no model {id}");
    }

    private static ScoreSection Section(Place place)
    {
        place.Only("key", "weight");
        return new(place.Member("key").Text(), place.Optional("weight")?.Number());
    }

    private static ScoreDetermination Determination(Place place)
    {
        place.Only("question", "status");
        return new(place.Member("question").Text(), place.Member("status").Word<DeterminationStatus>());
    }

    private static ScoreFinding Finding(Place place)
    {
        place.Only("question", "severity", "verifiedOn");
        return new(place.Member("question").Text(), place.Member("severity").Word<FindingSeverity>(), place.Member("verifiedOn").DateOrNull());
    }

    private static ScoreLapse Lapse(Place place)
    {
        place.Only("question", "on", "why");
        return new(place.Member("question").Text(), place.Member("on").Date(), place.Member("why").Text());
    }

    private static ScoreWaiver Waiver(Place place)
    {
        place.Only("question", "approver", "reason", "until");
        return new(place.Member("question").Text(), place.Member("approver").Text(), place.Member("reason").Text(), place.Member("until").Date());
    }

    private static ScoreEngagement Engagement(Place place)
    {
        place.Only("factors", "criticalFunction", "openIncident", "provenMitigation");
        var factors = place.Member("factors");
        factors.Only("data", "criticality", "autonomy", "capability", "reach");
        int Factor(string name) => factors.Member(name).Whole(RiskFactors.Least, RiskFactors.Most);
        return new(
            new(Factor("data"), Factor("criticality"), Factor("autonomy"), Factor("capability"), Factor("reach")),
            place.Member("criticalFunction").Flag(), place.Member("openIncident").Flag(), place.Member("provenMitigation").Flag());
    }
}
