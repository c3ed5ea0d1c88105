using FluentValidation;
using Governance.Domain.Assessments;

namespace Governance.Web.Features.Assessments;

/// <summary>Why a questionnaire is taken back.</summary>
/// <param name="Reason">The vendor reads it.</param>
/// <param name="Version">The version of the assessment that the page was made from.</param>
public sealed record RecallForm(string? Reason = null, int Version = 0)
{
    /// <summary>There is a reason.</summary>
    public sealed class Validator : AbstractValidator<RecallForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Reason).NotEmpty().WithMessage(AssessmentRefusals.ReasonMissing.Sentence).MaximumLength(Assessment.MaxReasonLength).WithMessage(AssessmentRefusals.ReasonMissing.Sentence);
    }
}
