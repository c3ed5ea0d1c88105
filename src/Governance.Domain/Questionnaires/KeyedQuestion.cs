using Governance.Domain.Scoring;

namespace Governance.Domain.Questionnaires;

/// <summary>How a question is scored.</summary>
public sealed record KeyedQuestion
{
    /// <summary>Key of the question.</summary>
    public required string Key { get; init; }
    /// <summary>Key of its section.</summary>
    public required string Section { get; init; }
    /// <summary>What form its answer takes.</summary>
    public required QuestionType Type { get; init; }
    /// <summary>How much it counts, 0 or more.</summary>
    public required decimal Weight { get; init; }
    /// <summary>Whether leaving it open holds the band down.</summary>
    public required bool Critical { get; init; }
    /// <summary>What proof it takes.</summary>
    public required Need Need { get; init; }
    /// <summary>The controls that it counts for.</summary>
    public IReadOnlyList<string> Controls { get; init; } = [];
    /// <summary>What each option earns, 0 to 1; null without a table of options.</summary>
    public IReadOnlyDictionary<string, decimal>? Credits { get; init; }
    /// <summary>What numbers earn; null without bands.</summary>
    public IReadOnlyList<NumberBand>? Bands { get; init; }

    /// <summary>How an author's question is scored.</summary>
    public static KeyedQuestion From(Section section, Question question) => new()
    {
        Key = question.Key,
        Section = section.Key,
        Type = question.Type,
        Weight = question.Weight,
        Critical = question.Critical,
        Need = question.Need,
        Controls = question.Controls,
        Credits = question.Options.Any(option => option.Credit is not null)
            ? question.Options.ToDictionary(option => option.Key, option => option.Credit ?? 0, StringComparer.Ordinal)
            : null,
        Bands = question.Bands.Count > 0 ? question.Bands : null,
    };

    /// <summary>The question as the scorer takes it.</summary>
    public ScoreQuestion ToScore() => new(Key, Section, Type, Weight, Critical, Need)
    {
        Controls = [.. Controls],
        Credits = Credits is null ? default : [.. Credits.Select(credit => new OptionCredit(credit.Key, credit.Value))],
        Bands = Bands is null ? default : [.. Bands],
    };
}
