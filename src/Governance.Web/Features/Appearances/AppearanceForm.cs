using FluentValidation;
using Governance.Web.Look;
using Governance.Web.Look.Forms;

namespace Governance.Web.Features.Appearances;

/// <summary>A person's choices for this device.</summary>
/// <param name="Theme"><c>light</c>, <c>dark</c>, or nothing for the system's.</param>
/// <param name="Compact">Lower rows.</param>
/// <param name="Keys">Single letters as shortcuts.</param>
/// <param name="Back">Where the person came from.</param>
public sealed record AppearanceForm(string? Theme, bool Compact, bool Keys, string? Back)
{
    /// <summary>The three themes.</summary>
    public static IReadOnlyList<Choice> Themes { get; } = [new("", "As the system"), new("light", "Light"), new("dark", "Dark")];

    /// <summary>The choices as the cookie holds them.</summary>
    public Appearance Appearance => new(Theme, Compact, Keys);

    /// <summary>A form that shows <paramref name="appearance"/>.</summary>
    public static AppearanceForm Of(Appearance appearance, string? back)
    {
        ArgumentNullException.ThrowIfNull(appearance);
        return new(appearance.Theme ?? "", appearance.Compact, appearance.Keys, back);
    }

    /// <summary>What may be chosen.</summary>
    public sealed class Validator : AbstractValidator<AppearanceForm>
    {
        /// <summary>States the rules.</summary>
        public Validator() => RuleFor(form => form.Theme).Must(theme => string.IsNullOrEmpty(theme) || Themes.Any(choice => string.Equals(choice.Value, theme, StringComparison.Ordinal))).WithMessage("Choose one of the three themes");
    }
}
