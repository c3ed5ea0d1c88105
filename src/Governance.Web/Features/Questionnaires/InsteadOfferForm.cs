using FluentValidation;
using Governance.Domain;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Questionnaires;

/// <summary>What is offered instead of answers.</summary>
/// <param name="File">The file, as the page showed it.</param>
/// <param name="Reason">Why; the buyer reads it.</param>
/// <param name="MayTake">Whether the buyer may take answers from it.</param>
public sealed record InsteadOfferForm(Guid? File = null, string? Reason = null, bool MayTake = false)
{
    /// <summary>There is a file, and a reason.</summary>
    public sealed class Validator : AbstractValidator<InsteadOfferForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator()
        {
            RuleFor(f => f.File).NotNull().WithMessage(QuestionnaireRefusals.NoOfferedFile.Sentence);
            RuleFor(f => f.Reason).NotEmpty().WithMessage(QuestionnaireRefusals.ReasonMissing.Sentence).MaximumLength(Questionnaire.MaxReasonLength).WithMessage(QuestionnaireRefusals.ReasonMissing.Sentence);
        }
    }
}
