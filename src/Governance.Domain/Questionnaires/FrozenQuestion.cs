using System.Text.Json.Serialization;
using Governance.Domain.Scoring;

namespace Governance.Domain.Questionnaires;

/// <summary>A question as the vendor sees it: nothing here tells what an answer is worth to the buyer.</summary>
public sealed record FrozenQuestion
{
    /// <summary>Its key; answers refer to it.</summary>
    public required string Key { get; init; }
    /// <summary>The question itself.</summary>
    public required string Text { get; init; }
    /// <summary>What form the answer takes.</summary>
    public required QuestionType Type { get; init; }
    /// <summary>The answers offered.</summary>
    public IReadOnlyList<FrozenOption> Options { get; init; } = [];
    /// <summary>The unit of a number.</summary>
    public string? Unit { get; init; }
    /// <summary>The smallest number that can be an answer, in the unit; null where there is none.</summary>
    public decimal? Minimum { get; init; }
    /// <summary>The largest; null where there is none.</summary>
    public decimal? Maximum { get; init; }
    /// <summary>Whether only a whole number can be.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Whole { get; init; }
    /// <summary>The columns of a table.</summary>
    public IReadOnlyList<TableColumn> Columns { get; init; } = [];
    /// <summary>Identifiers of the controls that it tests, so that earlier answers can be found.</summary>
    public IReadOnlyList<string> Controls { get; init; } = [];
    /// <summary>Why we ask.</summary>
    public string? Why { get; init; }
    /// <summary>What good looks like.</summary>
    public string? Good { get; init; }
    /// <summary>The evidence asked for.</summary>
    public EvidenceRequirement? Evidence { get; init; }
    /// <summary>When it is asked; null for always.</summary>
    public Condition? Condition { get; init; }
    /// <summary>Whether <em>not applicable</em> may be said, with a reason.</summary>
    public bool AllowNotApplicable { get; init; }
    /// <summary>Name of the fact that the answer states.</summary>
    public string? TypedFact { get; init; }

    /// <summary>What the vendor sees of an author's question.</summary>
    public static FrozenQuestion From(Question question) => new()
    {
        Key = question.Key,
        Text = question.Text,
        Type = question.Type,
        Options = [.. question.Options.Select(option => new FrozenOption(option.Key, option.Label, option.AsksCompensating, option.StandsAlone))],
        Unit = question.Unit,
        Minimum = question.Minimum,
        Maximum = question.Maximum,
        Whole = question.Whole,
        Columns = question.Columns,
        Controls = question.Controls,
        Why = question.Why,
        Good = question.Good,
        Evidence = question.Evidence,
        Condition = question.Condition,
        AllowNotApplicable = question.AllowNotApplicable,
        TypedFact = question.TypedFact,
    };
}
