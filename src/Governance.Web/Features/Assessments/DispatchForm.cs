using FluentValidation;
using Governance.Data.Assessments;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Web.Access;

namespace Governance.Web.Features.Assessments;

/// <summary>What to send, to whom, by when. The template stands as <c>key@version</c>.</summary>
public sealed record DispatchForm(IReadOnlyList<Guid>? Engagements = null, string? Template = null, DateOnly? DueOn = null, string? Note = null)
{
    /// <summary>Most engagements of one act.</summary>
    public const int Most = 500;

    /// <summary>The template's key; empty where none was chosen.</summary>
    public string TemplateKey => Template?.Split('@')[0] ?? "";

    /// <summary>The form as an order.</summary>
    public DispatchOrder Order() =>
        new([.. (Engagements ?? []).Distinct().Select(id => new EngagementId(id))], TemplateKey, Template?.Split('@').ElementAtOrDefault(1) ?? "", DueOn ?? default, Note);

    /// <summary>What can be said before the engagements are looked at.</summary>
    public sealed class Validator : AbstractValidator<DispatchForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator(TimeProvider clock)
        {
            RuleFor(f => f.Engagements).NotEmpty().WithMessage(AssessmentRefusals.NothingChosen.Sentence)
                .Must(e => e is null || e.Count <= Most).WithMessage($"Choose at most {Most} engagements at once.");
            RuleFor(f => f.Template).NotEmpty().WithMessage("Choose a questionnaire.");
            RuleFor(f => f.DueOn).NotNull().WithMessage("Choose a due date.").CanBeDue(clock);
            RuleFor(f => f.Note).MaximumLength(Assessment.MaxNoteLength).WithMessage(AssessmentRefusals.NoteTooLong.Sentence);
        }
    }
}
