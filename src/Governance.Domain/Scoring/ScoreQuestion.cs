using System.Collections.Immutable;

namespace Governance.Domain.Scoring;

/// <summary>A question as the buyer's scoring key sees it. The weight is 0 or more, and above 0 for a critical question.</summary>
public sealed record ScoreQuestion(string Key, string Section, QuestionType Type, decimal Weight, bool Critical, Need Need)
{
    /// <summary>The controls that it tests.</summary>
    public ImmutableArray<string> Controls { get; init; } = [];

    /// <summary>The credit of each option, for choice and multiple; left unset the question has no table.</summary>
    public ImmutableArray<OptionCredit> Credits { get; init; }

    /// <summary>The credit of each range, for numbers; left unset the question has no table.</summary>
    public ImmutableArray<NumberBand> Bands { get; init; }

    /// <summary>Whether an answer has a credit without a determination.</summary>
    public bool HasTable => !Credits.IsDefault || !Bands.IsDefault;
}
