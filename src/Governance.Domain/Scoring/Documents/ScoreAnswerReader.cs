namespace Governance.Domain.Scoring.Documents;

/// <summary>Reads an answer.</summary>
internal static class ScoreAnswerReader
{
    public static ScoreAnswer Read(Place place)
    {
        place.Only("question", "state", "values", "number", "accepted");
        var state = place.Member("state").Word<AnswerState>();
        return new(place.Member("question").Text(), state)
        {
            Values = place.Optional("values") is { } values ? [.. values.Entries().Select(value => value.Text())] : [],
            Number = place.Optional("number")?.Number(),
            Accepted = Accepted(place, state),
        };
    }

    private static bool Accepted(Place place, AnswerState state)
    {
        if (state is AnswerState.NotApplicable or AnswerState.Hidden)
            return place.Member("accepted").Flag();
        return place.Optional("accepted") is { } superfluous ? throw superfluous.Refused("only notApplicable and hidden are accepted or not") : false;
    }
}
