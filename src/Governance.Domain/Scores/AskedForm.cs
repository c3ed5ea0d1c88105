using System.Collections.Immutable;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Domain.Scores;

/// <summary>A scoring key with the questionnaire as sent, laid out once for all assessments that ask it.</summary>
public sealed class AskedForm
{
    private readonly Dictionary<string, int> places;
    private readonly ImmutableArray<IReadOnlyList<string>?> hiddenBy;
    private readonly ScoreInput blank;

    /// <summary>Lays out a key and its questionnaire.</summary>
    public AskedForm(ScoringKey key, FrozenQuestionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(questionnaire);
        Key = key;
        blank = key.ToScore(ScoreRules.GovernanceScore1, default);
        places = key.Questions.Select((question, place) => (question.Key, place)).ToDictionary(q => q.Key, q => q.place, StringComparer.Ordinal);
        var conditions = questionnaire.Questions().ToDictionary(question => question.Key, question => question.Condition?.Questions(), StringComparer.Ordinal);
        hiddenBy = [.. key.Questions.Select(question => conditions.GetValueOrDefault(question.Key))];
    }

    /// <summary>How answers are scored.</summary>
    public ScoringKey Key { get; }

    /// <summary>Where a question stands, from 0; -1 for one that was not asked.</summary>
    public int PlaceOf(string question) => places.GetValueOrDefault(question, -1);

    /// <summary>Keys of the questions whose answers hide the one at a place; null where none can.</summary>
    internal IReadOnlyList<string>? HiddenBy(int place) => hiddenBy[place];

    /// <summary>What the scorer takes, as of a day and before anything was answered.</summary>
    internal ScoreInput Blank(DateOnly asOf) => blank with { AsOf = asOf };
}
