using FluentValidation;
using Governance.Domain;
using Governance.Domain.AnswerLibrary;
using Governance.Domain.Evidence;
using Governance.Domain.Imports;

namespace Governance.Web.Features.AnswerImports;

/// <summary>Taking the answers of a dry run into the library.</summary>
/// <param name="Label">How sensitive they are.</param>
/// <param name="AnsweredOn">The day on which the questionnaire was answered.</param>
/// <param name="ValidUntil">The last day on which they are taken for true.</param>
/// <param name="Seen">The choice that the page showed, as a hash.</param>
public sealed record ImportedAnswersForm(Classification? Label = null, DateOnly? AnsweredOn = null, DateOnly? ValidUntil = null, string? Seen = null)
{
    /// <summary>A label, a day in the past, and an end.</summary>
    public sealed class Validator : AbstractValidator<ImportedAnswersForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator(TimeProvider clock)
        {
            RuleFor(f => f.Label).NotNull().WithMessage(LibraryRefusals.NoLabel.Sentence).IsInEnum().WithMessage(LibraryRefusals.NoLabel.Sentence)
                .NotEqual(Classification.PreRelease).WithMessage(LibraryRefusals.PreReleaseAlone.Sentence);
            RuleFor(f => f.AnsweredOn).NotNull().WithMessage(LibraryRefusals.NoDay.Sentence).Must(on => on is null || (on <= clock.Today() && on.Value.Year >= 2000)).WithMessage(LibraryRefusals.NoDay.Sentence);
            RuleFor(f => f.ValidUntil).NotNull().WithMessage(LibraryRefusals.NoEnd.Sentence)
                .Must(until => until is null || (until >= clock.Today() && until <= clock.Today().AddYears(LibraryAnswer.MostYears))).WithMessage(LibraryRefusals.NoEnd.Sentence);
            RuleFor(f => f.Seen).MaximumLength(64).WithMessage(ImportedFileRefusals.ChoiceChanged.Sentence);
        }
    }
}
