using FluentValidation;

namespace Governance.Web.Features.Questionnaires;

/// <summary>Which act is taken back.</summary>
/// <param name="Section">Key of the section.</param>
/// <param name="At">When it was done.</param>
public sealed record NotApplicableUndoForm(string Section = "", DateTimeOffset? At = null)
{
    /// <summary>It names an act.</summary>
    public sealed class Validator : AbstractValidator<NotApplicableUndoForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.At).NotNull().WithMessage("Say which act.");
    }
}
