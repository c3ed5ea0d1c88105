using FluentValidation;
using Governance.Domain.Templates;

namespace Governance.Web.Features.Templates;

/// <summary>Why a version is not sent any more.</summary>
public sealed record RetirementForm(string? Reason = null)
{
    /// <summary>There is a reason.</summary>
    public sealed class Validator : AbstractValidator<RetirementForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Reason).NotEmpty().WithMessage(DraftRefusals.ReasonMissing.Sentence).MaximumLength(TemplateRetirement.MaxReasonLength).WithMessage(DraftRefusals.ReasonMissing.Sentence);
    }
}
