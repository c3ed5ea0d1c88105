using System.Globalization;
using FluentValidation;
using Governance.Data.AnswerLibrary;
using Governance.Domain.AnswerLibrary;

namespace Governance.Web.Features.AnswerLibrary;

/// <summary>Proposals that are decided about.</summary>
/// <param name="Picks">Each as its page named it.</param>
/// <param name="Section">The section to come back to.</param>
/// <param name="Edit">Whether to go on to the question and change what was entered.</param>
/// <param name="Then">Key of the question whose proposal is looked at next.</param>
public sealed record PicksForm(IReadOnlyList<string>? Picks = null, string? Section = null, bool Edit = false, string? Then = null)
{
    /// <summary>The most at once.</summary>
    public const int Most = 300;

    private const char Divider = '|';

    /// <summary>How a page names a proposal.</summary>
    public static string Name(Proposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return string.Create(CultureInfo.InvariantCulture, $"{proposal.Question.Key}{Divider}{proposal.Answer.Id.Value:N}{Divider}{proposal.Answer.Version}");
    }

    /// <summary>Where to go on among the proposals of a questionnaire: at the next, else in the section.</summary>
    public string Onward(string questionnaire) =>
        $"{questionnaire}/proposals?{(string.IsNullOrEmpty(Then) ? $"section={Uri.EscapeDataString(Section ?? "")}" : $"q={Uri.EscapeDataString(Then)}")}";

    /// <summary>Those that are named; what no page wrote is left out.</summary>
    public IReadOnlyList<Pick> Named() => [.. (Picks ?? []).OfType<string>().Select(Read).OfType<Pick>()];

    private static Pick? Read(string text) => text.Split(Divider) is [var question, var id, var version]
        && Guid.TryParse(id, out var answer) && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new(question, new(answer), number) : null;

    /// <summary>Something is chosen.</summary>
    public sealed class Validator : AbstractValidator<PicksForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator()
        {
            RuleFor(f => f.Picks).Must((form, _) => form.Named().Count > 0).WithMessage(LibraryRefusals.NoneChosen.Sentence)
                .Must(picks => picks is null || picks.Count <= Most).WithMessage(LibraryRefusals.TooMany.Sentence);
        }
    }
}
