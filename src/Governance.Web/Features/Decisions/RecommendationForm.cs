using FluentValidation;
using Governance.Domain.Committee;

namespace Governance.Web.Features.Decisions;

/// <summary>What the first line recommends.</summary>
public sealed record RecommendationForm(Outcome? Outcome = null, string? Reasons = null, string? Alternatives = null)
{
    /// <summary>Outcome and reasons are there.</summary>
    public sealed class Validator : AbstractValidator<RecommendationForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator()
        {
            RuleFor(f => f.Outcome).NotNull().WithMessage("Choose an outcome.").IsInEnum().WithMessage("Choose an outcome.");
            RuleFor(f => f.Alternatives).MaximumLength(DecisionWords.MaxReasonsLength).WithMessage(CommitteeRefusals.AlternativesTooLong.Sentence);
            RuleFor(f => f.Reasons).NotEmpty().WithMessage(CommitteeRefusals.ReasonsMissing.Sentence).MaximumLength(DecisionWords.MaxReasonsLength).WithMessage(CommitteeRefusals.ReasonsMissing.Sentence);
        }
    }
}
