using FluentValidation;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Assignments;

/// <summary>Passing on what is not one's own.</summary>
/// <param name="Question">Key of the question; absent where a section is forwarded.</param>
/// <param name="Section">Key of the section.</param>
/// <param name="HolderId">The colleague.</param>
/// <param name="Reason">Why it is not one's own.</param>
public sealed record ForwardForm(string? Question = null, string? Section = null, Guid? HolderId = null, string? Reason = null)
{
    /// <summary>Somebody is chosen, and reads why.</summary>
    public sealed class Validator : AbstractValidator<ForwardForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator()
        {
            RuleFor(f => f.HolderId).NotNull().WithMessage(AssignmentRefusals.HolderUnfit.Sentence);
            RuleFor(f => f.Reason).NotEmpty().WithMessage(AssignmentRefusals.ReasonMissing.Sentence).MaximumLength(Assignment.MaxReasonLength).WithMessage(AssignmentRefusals.ReasonMissing.Sentence);
        }
    }
}
