using FluentValidation;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Questionnaires;

/// <summary>A section that does not apply.</summary>
/// <param name="Section">Its key.</param>
/// <param name="Reason">Why.</param>
/// <param name="Questions">Keys of the questions that the page showed as touched.</param>
public sealed record NotApplicableForm(string Section = "", string? Reason = null, IReadOnlyList<string>? Questions = null)
{
    /// <summary>There is a reason.</summary>
    public sealed class Validator : AbstractValidator<NotApplicableForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Reason).NotEmpty().WithMessage(AnswerRefusals.NotApplicableReason.Sentence).MaximumLength(AnswerDraft.MaxWords).WithMessage(AnswerRefusals.NotApplicableReason.Sentence);
    }
}
