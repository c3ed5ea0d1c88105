using FluentValidation;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>Which controls a question tests; those that are added stand as <c>framework@version@control</c>.</summary>
/// <param name="Kept">Identifiers of those that stay.</param>
/// <param name="Added">Those that come.</param>
/// <param name="Q">The words that were searched for.</param>
/// <param name="Seen">What the controls were when the form was opened.</param>
public sealed record ControlsForm(IReadOnlyList<string>? Kept = null, IReadOnlyList<string>? Added = null, string? Q = null, string? Seen = null)
{
    /// <summary>Most controls of a question.</summary>
    public const int Most = 50;

    /// <summary>Not too many.</summary>
    public sealed class Validator : AbstractValidator<ControlsForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Added).Must((f, added) => (added?.Count ?? 0) + (f.Kept?.Count ?? 0) <= Most).WithMessage("A question tests at most 50 controls.");
    }
}
