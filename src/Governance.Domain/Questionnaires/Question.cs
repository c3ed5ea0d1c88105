using System.Text.Json.Serialization;
using Governance.Domain.Scoring;

namespace Governance.Domain.Questionnaires;

/// <summary>A question as its author keeps it, with what the vendor sees and what only the buyer does.</summary>
public sealed record Question
{
    /// <summary>Its key, unique in the template and the same in every version that asks the same.</summary>
    public required string Key { get; init; }
    /// <summary>The question itself.</summary>
    public required string Text { get; init; }
    /// <summary>What form the answer takes.</summary>
    public required QuestionType Type { get; init; }
    /// <summary>The answers offered, for a choice and for several.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];
    /// <summary>What numbers earn.</summary>
    public IReadOnlyList<NumberBand> Bands { get; init; } = [];
    /// <summary>The unit of a number, such as <c>hours</c>.</summary>
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
    /// <summary>How much it counts against the others, 0 or more.</summary>
    public decimal Weight { get; init; }
    /// <summary>Whether leaving it open holds the band down.</summary>
    public bool Critical { get; init; }
    /// <summary>What proof it takes.</summary>
    public Need Need { get; init; }
    /// <summary>Identifiers of the controls that it tests.</summary>
    public IReadOnlyList<string> Controls { get; init; } = [];
    /// <summary>Why we ask.</summary>
    public string? Why { get; init; }
    /// <summary>What good looks like.</summary>
    public string? Good { get; init; }
    /// <summary>The evidence asked for; null for none.</summary>
    public EvidenceRequirement? Evidence { get; init; }
    /// <summary>When it is asked; null for always.</summary>
    public Condition? Condition { get; init; }
    /// <summary>Whether the vendor may say that it does not apply, with a reason that a reviewer accepts or not.</summary>
    public bool AllowNotApplicable { get; init; }
    /// <summary>Name of the fact that the answer states, such as <c>weightProtectionLevel</c>, where other pages rely on it.</summary>
    public string? TypedFact { get; init; }

    /// <summary>Whether the answer is one or several of the options.</summary>
    public bool HasOptions => Type is QuestionType.Choice or QuestionType.Multiple;
}
