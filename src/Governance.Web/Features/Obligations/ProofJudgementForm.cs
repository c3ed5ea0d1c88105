using FluentValidation;
using Governance.Domain.Findings;

namespace Governance.Web.Features.Obligations;

/// <summary>Whether a proof shows that the obligation is met.</summary>
/// <param name="Proof">The proof that the page showed.</param>
/// <param name="Accepted">Whether it does.</param>
/// <param name="Reason">Why; whoever owes it reads it.</param>
public sealed record ProofJudgementForm(Guid Proof = default, bool? Accepted = null, string? Reason = null)
{
    /// <summary>There is a judgement, and a reason where it is not enough.</summary>
    public sealed class Validator : AbstractValidator<ProofJudgementForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator()
        {
            RuleFor(f => f.Accepted).NotNull().WithMessage("Choose whether the proof shows that the obligation is met.");
            RuleFor(f => f.Reason).NotEmpty().When(f => f.Accepted is false).WithMessage(FindingRefusals.ReasonMissing.Sentence);
            RuleFor(f => f.Reason).MaximumLength(Obligation.MaxReasonLength).WithMessage(FindingRefusals.ReasonMissing.Sentence);
        }
    }
}
