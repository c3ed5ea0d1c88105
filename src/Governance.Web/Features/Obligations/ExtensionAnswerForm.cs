using FluentValidation;
using Governance.Domain.Findings;

namespace Governance.Web.Features.Obligations;

/// <summary>The answer to a request for time.</summary>
/// <param name="Extension">The request that the page showed.</param>
/// <param name="Granted">Whether it is granted.</param>
/// <param name="Reason">Why; the vendor reads it.</param>
public sealed record ExtensionAnswerForm(Guid Extension = default, bool? Granted = null, string? Reason = null)
{
    /// <summary>There is an answer, and a reason.</summary>
    public sealed class Validator : AbstractValidator<ExtensionAnswerForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator()
        {
            RuleFor(f => f.Granted).NotNull().WithMessage("Choose whether the time is granted.");
            RuleFor(f => f.Reason).NotEmpty().WithMessage(FindingRefusals.ExtensionReasonMissing.Sentence).MaximumLength(Domain.Findings.Extension.MaxReasonLength).WithMessage(FindingRefusals.ExtensionReasonMissing.Sentence);
        }
    }
}
