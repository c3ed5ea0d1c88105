using FluentValidation;
using Governance.Domain.Evidence;

namespace Governance.Web.Features.Evidence;

/// <summary>A document to take in. The file itself is not bound: it is read off the wire.</summary>
/// <param name="Title">What its owner calls it.</param>
/// <param name="Label">How sensitive it is; without one nothing is taken in.</param>
/// <param name="EmbargoUntil">For pre-release material: the day on which its embargo ends.</param>
/// <param name="File">Gives the field its name.</param>
public sealed record EvidenceForm(string? Title = null, Classification? Label = null, DateOnly? EmbargoUntil = null, IFormFile? File = null)
{
    /// <summary>The same rules as the domain's.</summary>
    public sealed class Validator : AbstractValidator<EvidenceForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator()
        {
            RuleFor(f => f.Title).NotEmpty().WithMessage(EvidenceRefusals.NoTitle.Sentence).MaximumLength(EvidenceDocument.MaxTitleLength).WithMessage(EvidenceRefusals.NoTitle.Sentence);
            RuleFor(f => f.Label).NotNull().WithMessage(EvidenceRefusals.NoLabel.Sentence);
            RuleFor(f => f.EmbargoUntil).NotNull().When(f => f.Label is Classification.PreRelease).WithMessage(EvidenceRefusals.NoEmbargo.Sentence);
        }
    }
}
