using FluentValidation;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Assignments;

/// <summary>Who looks after the whole from now on.</summary>
/// <param name="HolderId">The colleague.</param>
/// <param name="Note">What they should know.</param>
public sealed record OwnerForm(Guid? HolderId = null, string? Note = null)
{
    /// <summary>Somebody is chosen.</summary>
    public sealed class Validator : AbstractValidator<OwnerForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator()
        {
            RuleFor(f => f.HolderId).NotNull().WithMessage(AssignmentRefusals.OwnerUnfit.Sentence);
            RuleFor(f => f.Note).MaximumLength(Assignment.MaxReasonLength).WithMessage(AssignmentRefusals.NoteTooLong.Sentence);
        }
    }
}
