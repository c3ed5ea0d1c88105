using FluentValidation;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Assignments;

/// <summary>Who gets which part.</summary>
/// <param name="Question">Key of the question; absent where sections are given.</param>
/// <param name="Sections">Keys of the sections.</param>
/// <param name="HolderId">The colleague; <see cref="Nobody"/> for nobody in particular.</param>
/// <param name="Note">What they should know.</param>
public sealed record AssignmentForm(string? Question = null, IReadOnlyList<string>? Sections = null, Guid? HolderId = null, string? Note = null)
{
    /// <summary>The choice of nobody in particular.</summary>
    public static readonly Guid Nobody = Guid.Empty;

    /// <summary>Somebody or nobody is chosen, and for something.</summary>
    public sealed class Validator : AbstractValidator<AssignmentForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator()
        {
            RuleFor(f => f.HolderId).NotNull().WithMessage(AssignmentRefusals.HolderUnfit.Sentence);
            RuleFor(f => f.Sections).NotEmpty().WithMessage(AssignmentRefusals.NothingChosen.Sentence).When(f => f.Question is null);
            RuleFor(f => f.Note).MaximumLength(Assignment.MaxReasonLength).WithMessage(AssignmentRefusals.NoteTooLong.Sentence);
        }
    }
}
