using FluentValidation;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Web.Access;

namespace Governance.Web.Features.Reviews;

/// <summary>Returning questions.</summary>
/// <param name="DueOn">The last day to submit anew.</param>
/// <param name="Version">The version of the assessment that the page was made from.</param>
/// <param name="Seen">The drafts that the page showed.</param>
public sealed record ReturnForm(DateOnly? DueOn = null, int Version = 0, string? Seen = null)
{
    /// <summary>A day that is not past.</summary>
    public sealed class Validator : AbstractValidator<ReturnForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator(TimeProvider clock) => RuleFor(f => f.DueOn).NotNull().WithMessage("Choose a due date.").CanBeDue(clock);
    }
}
