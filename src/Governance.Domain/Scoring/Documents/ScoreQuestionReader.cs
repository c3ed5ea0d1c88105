using System.Collections.Immutable;
using System.Text.Json;

namespace Governance.Domain.Scoring.Documents;

/// <summary>Reads a question.</summary>
internal static class ScoreQuestionReader
{
    public static ScoreQuestion Read(Place place)
    {
        place.Only("key", "section", "type", "weight", "critical", "need", "controls", "credits", "bands");
        return new(
            place.Member("key").Text(), place.Member("section").Text(), place.Member("type").Word<QuestionType>(),
            place.Member("weight").Number(), place.Member("critical").Flag(), place.Member("need").Word<Need>())
        {
            Controls = place.Optional("controls") is { } controls ? [.. controls.Entries().Select(control => control.Text())] : [],
            Credits = place.Optional("credits") is { } credits ? Credits(credits) : default,
            Bands = place.Optional("bands") is { } bands ? [.. bands.Entries().Select(Band)] : default(ImmutableArray<NumberBand>),
        };
    }

    private static ImmutableArray<OptionCredit> Credits(Place place) =>
        [.. place.Members().Select(option => new OptionCredit(option.Name, option.Value.Share()))];

    private static NumberBand Band(Place place)
    {
        place.Only("from", "below", "credit");
        return new(Limit(place.Member("from")), Limit(place.Member("below")), place.Member("credit").Share());
    }

    private static decimal? Limit(Place place) => place.Kind == JsonValueKind.Null ? null : place.Number();
}
