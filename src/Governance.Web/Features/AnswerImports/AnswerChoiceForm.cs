using FluentValidation;
using Governance.Domain.AnswerLibrary;

namespace Governance.Web.Features.AnswerImports;

/// <summary>Taking one answer of a file, or leaving it out.</summary>
/// <param name="Place">Where the answer stands.</param>
/// <param name="Take">Whether it is taken.</param>
/// <param name="Line">The line to come back to.</param>
/// <param name="After">The line after which the page began.</param>
/// <param name="Only">The outcome that the page showed.</param>
public sealed record AnswerChoiceForm(string? Place = null, bool Take = false, int Line = 0, int After = 0, AnswerLineOutcome? Only = null)
{
    /// <summary>There is a place.</summary>
    public sealed class Validator : AbstractValidator<AnswerChoiceForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Place).NotEmpty().WithMessage(LibraryRefusals.NoneChosen.Sentence);
    }
}
