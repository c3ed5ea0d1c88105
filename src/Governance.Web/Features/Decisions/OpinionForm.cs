using FluentValidation;
using Governance.Domain.Committee;
using Governance.Web.Look.Forms;

namespace Governance.Web.Features.Decisions;

/// <summary>What the second line thinks of a recommendation.</summary>
/// <param name="Agrees">Whether it agrees.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Recommendation">The recommendation that the page showed.</param>
public sealed record OpinionForm(bool? Agrees = null, string? Reasons = null, Guid? Recommendation = null)
{
    /// <summary>Yes or no.</summary>
    public static IReadOnlyList<Choice> Choices { get; } = [new("true", "Agree", "The recommendation fits what is proven."), new("false", "Disagree", "The committee reads both sides before it decides.")];

    /// <summary>Yes or no, and reasons.</summary>
    public sealed class Validator : AbstractValidator<OpinionForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator()
        {
            RuleFor(f => f.Agrees).NotNull().WithMessage("Say whether you agree.");
            RuleFor(f => f.Reasons).NotEmpty().WithMessage(CommitteeRefusals.ReasonsMissing.Sentence).MaximumLength(DecisionWords.MaxReasonsLength).WithMessage(CommitteeRefusals.ReasonsMissing.Sentence);
        }
    }
}
