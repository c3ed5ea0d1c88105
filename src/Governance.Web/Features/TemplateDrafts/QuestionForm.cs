using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>What is written down about a question; the stamp says what it was like when the form was opened.</summary>
public sealed record QuestionForm
{
    /// <summary>Longest question, in characters.</summary>
    public const int MaxTextLength = 2000;
    /// <summary>Longest guidance, in characters.</summary>
    public const int MaxGuidanceLength = 4000;
    /// <summary>Said of a longer question.</summary>
    public const string TextTooLong = "A question has at most 2,000 characters. What explains it goes below.";
    private const int Spare = 2;

    /// <summary>The question.</summary>
    public string? Text { get; init; }
    /// <summary>Its key.</summary>
    public string? Key { get; init; }
    /// <summary>The form of its answer.</summary>
    public QuestionType Type { get; init; }
    /// <summary>The answers to choose from.</summary>
    public IReadOnlyList<OptionFields>? Options { get; init; }
    /// <summary>What numbers earn.</summary>
    public IReadOnlyList<BandFields>? Bands { get; init; }
    /// <summary>The columns of a table.</summary>
    public IReadOnlyList<ColumnFields>? Columns { get; init; }
    /// <summary>The unit of a number.</summary>
    public string? Unit { get; init; }
    /// <summary>The smallest number.</summary>
    public decimal? Minimum { get; init; }
    /// <summary>The largest number.</summary>
    public decimal? Maximum { get; init; }
    /// <summary>Whether only a whole number will do.</summary>
    public bool Whole { get; init; }
    /// <summary>How much it counts.</summary>
    public decimal? Weight { get; init; }
    /// <summary>Whether leaving it open holds the band.</summary>
    public bool Critical { get; init; }
    /// <summary>What proof it takes.</summary>
    public Need Need { get; init; }
    /// <summary>Whether it may not apply.</summary>
    public bool AllowNotApplicable { get; init; }
    /// <summary>Whether evidence is asked for.</summary>
    public bool AsksEvidence { get; init; }
    /// <summary>Whether an answer is incomplete without it.</summary>
    public bool EvidenceRequired { get; init; }
    /// <summary>What to attach.</summary>
    public string? EvidenceWhat { get; init; }
    /// <summary>The sorts that are accepted.</summary>
    public IReadOnlyList<EvidenceKind>? Kinds { get; init; }
    /// <summary>What it may show.</summary>
    public IReadOnlyList<EvidenceBasis>? Bases { get; init; }
    /// <summary>Why we ask.</summary>
    public string? Why { get; init; }
    /// <summary>What good looks like.</summary>
    public string? Good { get; init; }
    /// <summary>The stamp.</summary>
    public string? Seen { get; init; }

    /// <summary>Where the form stands.</summary>
    [BindNever]
    public QuestionPlace Place { get; init; } = QuestionPlace.None;

    /// <summary>The answers with room for more.</summary>
    public IReadOnlyList<OptionFields> OptionLines => [.. Options ?? [], .. Enumerable.Repeat(new OptionFields(), Spare)];
    /// <summary>The bands with room for more.</summary>
    public IReadOnlyList<BandFields> BandLines => [.. Bands ?? [], .. Enumerable.Repeat(new BandFields(), Spare)];
    /// <summary>The columns with room for more.</summary>
    public IReadOnlyList<ColumnFields> ColumnLines => [.. Columns ?? [], .. Enumerable.Repeat(new ColumnFields(), Spare)];

    /// <summary>The form without its empty lines.</summary>
    public QuestionForm Packed() => this with
    {
        Options = [.. (Options ?? []).Where(o => DraftKeys.Filled(o.Label) is not null)],
        Bands = [.. (Bands ?? []).Where(b => b is not { From: null, Below: null, Credit: null })],
        Columns = [.. (Columns ?? []).Where(c => DraftKeys.Filled(c.Label) is not null)],
    };

    /// <summary>A question as it stands.</summary>
    public static QuestionForm Of(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new()
        {
            Text = question.Text, Key = question.Key, Type = question.Type, Unit = question.Unit, Minimum = question.Minimum, Maximum = question.Maximum, Whole = question.Whole,
            Options = [.. question.Options.Select(o => new OptionFields(o.Label, o.Key, o.Credit, o.AsksCompensating, o.StandsAlone))],
            Bands = [.. question.Bands.Select(b => new BandFields(b.From, b.Below, b.Credit))],
            Columns = [.. question.Columns.Select(c => new ColumnFields(c.Label, c.Key, c.Type))],
            Weight = question.Weight, Critical = question.Critical, Need = question.Need, AllowNotApplicable = question.AllowNotApplicable,
            AsksEvidence = question.Evidence is not null, EvidenceRequired = question.Evidence?.Required ?? false, EvidenceWhat = question.Evidence?.What,
            Kinds = question.Evidence?.Kinds, Bases = question.Evidence?.Bases, Why = question.Why, Good = question.Good, Seen = DraftStamp.Of(question),
        };
    }
}
