using FluentValidation;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>The edit that is taken back or made again, by its number.</summary>
public sealed record StepForm(int Step = 0)
{
    /// <summary>Steps are counted from 1.</summary>
    public sealed class Validator : AbstractValidator<StepForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Step).GreaterThan(0).WithMessage("Choose an edit of the draft.");
    }
}
