using FluentValidation;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Web.Access;

namespace Governance.Web.Features.Assessments;

/// <summary>What our own people are to answer, about what, by when. The template stands as <c>key@version</c>.</summary>
/// <param name="Engagement">About which engagement.</param>
/// <param name="Template">With which questionnaire.</param>
/// <param name="DueOn">The last day to hand the answers in.</param>
public sealed record OwnAssessmentForm(Guid? Engagement = null, string? Template = null, DateOnly? DueOn = null)
{
    /// <summary>The template's key and version; empty where none was chosen.</summary>
    public (string Key, string Version) Chosen => (Template?.Split('@')[0] ?? "", Template?.Split('@').ElementAtOrDefault(1) ?? "");

    /// <summary>What can be said before the engagement is looked at.</summary>
    public sealed class Validator : AbstractValidator<OwnAssessmentForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator(TimeProvider clock)
        {
            RuleFor(f => f.Engagement).NotNull().WithMessage("Choose an engagement.");
            RuleFor(f => f.Template).NotEmpty().WithMessage("Choose a questionnaire.");
            RuleFor(f => f.DueOn).NotNull().WithMessage("Choose a due date.").CanBeDue(clock);
        }
    }
}
