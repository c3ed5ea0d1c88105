using FluentValidation;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Questionnaires;

/// <summary>Answers of last time that somebody looked at and stands by.</summary>
/// <param name="Questions">Keys of their questions.</param>
/// <param name="Next">Where to go next, within this portal.</param>
public sealed record PrecedentsForm(IReadOnlyList<string>? Questions = null, string? Next = null)
{
    /// <summary>There is an answer.</summary>
    public sealed class Validator : AbstractValidator<PrecedentsForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Questions).NotEmpty().WithMessage(AnswerRefusals.NothingToConfirm.Sentence);
    }
}
