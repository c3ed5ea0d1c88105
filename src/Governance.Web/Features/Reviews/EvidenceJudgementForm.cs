using FluentValidation;
using Governance.Domain.Reviews;
using Governance.Domain.Scoring;

namespace Governance.Web.Features.Reviews;

/// <summary>The judgement of a file.</summary>
public sealed record EvidenceJudgementForm
{
    /// <summary>The file.</summary>
    public Guid Revision { get; init; }
    /// <summary>The question from which the reviewer came.</summary>
    public string? From { get; init; }
    /// <summary>The latest judgement of it that the page showed, 0 for none.</summary>
    public int Seen { get; init; }
    /// <summary>What it is.</summary>
    public EvidenceKind? Kind { get; init; }
    /// <summary>What it shows.</summary>
    public EvidenceBasis? Basis { get; init; }
    /// <summary>Who shows it.</summary>
    public EvidenceSource? Source { get; init; }
    /// <summary>What it found.</summary>
    public EvidenceResult? Result { get; init; }
    /// <summary>How much of the scope it covers, in percent.</summary>
    public int? Coverage { get; init; }
    /// <summary>The end of its period, or its day.</summary>
    public DateOnly? Dated { get; init; }
    /// <summary>Its last day.</summary>
    public DateOnly? ValidUntil { get; init; }
    /// <summary>The end of a bridge letter.</summary>
    public DateOnly? BridgedUntil { get; init; }
    /// <summary>The last surveillance.</summary>
    public DateOnly? SurveilledOn { get; init; }
    /// <summary>Whether it is about a subservice organization.</summary>
    public bool Subservice { get; init; }
    /// <summary>Where in the document.</summary>
    public string? Place { get; init; }
    /// <summary>The questions for which it holds.</summary>
    public IReadOnlyList<string>? Questions { get; init; }

    /// <summary>The judgement in the domain's terms.</summary>
    public EvidenceVerdict Verdict() => new(Kind!.Value, Basis!.Value, Source!.Value, Result!.Value, Coverage!.Value / 100m, Dated!.Value, ValidUntil, BridgedUntil, SurveilledOn,
        Subservice ? EvidenceSubject.Subservice : EvidenceSubject.Vendor, string.IsNullOrWhiteSpace(Place) ? null : Place.Trim());

    /// <summary>The form as an earlier judgement fills it.</summary>
    public EvidenceJudgementForm After(EvidenceVerdict before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return this with
        {
            Kind = before.Kind, Basis = before.Basis, Source = before.Source, Result = before.Result, Coverage = (int)(before.Coverage * 100), Dated = before.Dated,
            ValidUntil = before.ValidUntil, BridgedUntil = before.BridgedUntil, SurveilledOn = before.SurveilledOn, Subservice = before.Subject is EvidenceSubject.Subservice, Place = before.Place,
        };
    }

    /// <summary>Everything that a judgement takes.</summary>
    public sealed class Validator : AbstractValidator<EvidenceJudgementForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator()
        {
            RuleFor(f => f.Kind).NotNull().WithMessage("Choose what it is.");
            RuleFor(f => f.Basis).NotNull().WithMessage("Choose what it shows.");
            RuleFor(f => f.Source).NotNull().WithMessage("Choose who shows it.");
            RuleFor(f => f.Result).NotNull().WithMessage("Choose what it found.");
            RuleFor(f => f.Coverage).NotNull().WithMessage("Choose how much of the scope it covers.");
            RuleFor(f => f.Dated).NotNull().WithMessage("Give the end of its period, or the day of the test or certificate.");
            RuleFor(f => f.Questions).NotEmpty().WithMessage(ReviewRefusals.ServesNothing.Sentence);
            RuleFor(f => f.Place).MaximumLength(EvidenceVerdict.MaxPlaceLength).WithMessage(ReviewRefusals.PlaceTooLong.Sentence);
        }
    }
}
