using FluentValidation;
using Governance.Data.Assessments;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Web.Access;

namespace Governance.Web.Features.Assessments;

/// <summary>What is asked of what is not proven, by when.</summary>
/// <param name="DueOn">The last day to submit; proof has to hold until then.</param>
/// <param name="Note">Words to the vendor.</param>
/// <param name="AfterAll">Keys of questions that are asked although they need not be.</param>
/// <param name="Seen">The hash of the plan that the page showed.</param>
public sealed record GapForm(DateOnly? DueOn = null, string? Note = null, IReadOnlyList<string>? AfterAll = null, string? Seen = null)
{
    /// <summary>Most questions that can be asked after all.</summary>
    public const int Most = 1000;

    /// <summary>The form as an order.</summary>
    public GapOrder Order() => new(DueOn ?? default, AfterAll ?? [], Seen, Note);

    /// <summary>What can be said before the assessment is looked at.</summary>
    public sealed class Validator : AbstractValidator<GapForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator(TimeProvider clock)
        {
            RuleFor(f => f.DueOn).NotNull().WithMessage("Choose a due date.").CanBeDue(clock);
            RuleFor(f => f.Note).MaximumLength(Assessment.MaxNoteLength).WithMessage(AssessmentRefusals.NoteTooLong.Sentence);
            RuleFor(f => f.AfterAll).Must(keys => keys is null || keys.Count <= Most).WithMessage($"At most {Most} questions can be asked after all.");
        }
    }
}
