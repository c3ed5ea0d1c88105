using FluentValidation;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>The limits of texts; what parts of a question have to do with each other is the domain's.</summary>
public sealed class QuestionFormValidator : AbstractValidator<QuestionForm>
{
    private const int MaxLabelLength = 300;

    /// <summary>Says what is wrong, field by field.</summary>
    public QuestionFormValidator()
    {
        RuleFor(f => f.Text).NotEmpty().WithMessage("Write the question.").MaximumLength(QuestionForm.MaxTextLength).WithMessage(QuestionForm.TextTooLong);
        RuleFor(f => f.Key).NotEmpty().WithMessage(TemplateRefusals.KeyForm).Matches(DraftKeys.Form).WithMessage(TemplateRefusals.KeyForm);
        RuleFor(f => f.Type).IsInEnum().WithMessage("Choose how it is answered.");
        RuleFor(f => f.Need).IsInEnum().WithMessage("Choose what proof it takes.");
        RuleFor(f => f.Weight).NotNull().WithMessage("Give a weight, 0 or more.").GreaterThanOrEqualTo(0).WithMessage(TemplateRefusals.NegativeWeight);
        RuleFor(f => f.Unit).MaximumLength(40).WithMessage("A unit has at most 40 characters.");
        RuleFor(f => f.Options).Must(o => (o ?? []).All(x => (x.Label ?? "").Length <= MaxLabelLength)).WithMessage("An answer has at most 300 characters.");
        RuleFor(f => f.Columns).Must(c => (c ?? []).All(x => (x.Label ?? "").Length <= MaxLabelLength && Enum.IsDefined(x.Type))).WithMessage("The heading of a column has at most 300 characters.");
        RuleFor(f => f.Bands).Must(b => (b ?? []).All(x => x.Credit is not null || x is { From: null, Below: null })).WithMessage("Say what each band earns, from 0 to 1.");
        RuleFor(f => f.EvidenceWhat).MaximumLength(QuestionForm.MaxGuidanceLength).WithMessage("At most 4,000 characters.");
        RuleFor(f => f.Why).MaximumLength(QuestionForm.MaxGuidanceLength).WithMessage("At most 4,000 characters.");
        RuleFor(f => f.Good).MaximumLength(QuestionForm.MaxGuidanceLength).WithMessage("At most 4,000 characters.");
        RuleForEach(f => f.Kinds).IsInEnum().WithMessage("Choose among the sorts of evidence.");
        RuleForEach(f => f.Bases).IsInEnum().WithMessage("Choose among what evidence can show.");
    }
}
