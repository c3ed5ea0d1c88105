using FluentValidation;
using Governance.Domain.AnswerLibrary;

namespace Governance.Web.Features.AnswerLibrary;

/// <summary>The answers that go into the library.</summary>
/// <param name="Questions">Keys of their questions.</param>
public sealed record KeptForm(IReadOnlyList<string>? Questions = null)
{
    /// <summary>The most at once.</summary>
    public const int Most = 300;

    /// <summary>Something is chosen.</summary>
    public sealed class Validator : AbstractValidator<KeptForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator()
        {
            RuleFor(f => f.Questions).Must(questions => questions?.Count > 0).WithMessage(LibraryRefusals.NoneChosen.Sentence)
                .Must(questions => questions is null || questions.Count <= Most).WithMessage(LibraryRefusals.TooMany.Sentence);
        }
    }
}
