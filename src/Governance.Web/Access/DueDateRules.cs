using FluentValidation;
using Governance.Domain;
using Governance.Domain.Assessments;

namespace Governance.Web.Access;

/// <summary>What a form asks of a due date, said beside its field before the domain refuses it.</summary>
internal static class DueDateRules
{
    /// <summary>No day, or one that can be a due date.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> CanBeDue<T>(this IRuleBuilder<T, DateOnly?> rule, TimeProvider clock) => rule
        .Must(on => on is not { } day || DueDates.Against(day, clock.Today()) != AssessmentRefusals.DueInThePast).WithMessage(AssessmentRefusals.DueInThePast.Sentence)
        .Must(on => on is not { } day || DueDates.Against(day, clock.Today()) != AssessmentRefusals.DueTooFar).WithMessage(AssessmentRefusals.DueTooFar.Sentence);
}
