using FluentValidation;

namespace Governance.Web.Features.Questionnaires;

/// <summary>Which act is taken back.</summary>
/// <param name="Section">Key of the section.</param>
/// <param name="At">When it was done.</param>
/// <param name="By">Who did it.</param>
/// <param name="Reason">The reason that was given.</param>
public sealed record NotApplicableUndoForm(string Section = "", DateTimeOffset? At = null, Guid? By = null, string? Reason = null)
{
    /// <summary>It names an act.</summary>
    public sealed class Validator : AbstractValidator<NotApplicableUndoForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator()
        {
            RuleFor(f => f.At).NotNull().WithMessage("Say which act.");
            RuleFor(f => f.By).NotNull().WithMessage("Say whose act.");
        }
    }
}
