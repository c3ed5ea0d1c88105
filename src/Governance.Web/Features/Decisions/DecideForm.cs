using FluentValidation;
using Governance.Domain;
using Governance.Domain.Committee;
using Governance.Web.Look.Forms;

namespace Governance.Web.Features.Decisions;

/// <summary>A decision as typed.</summary>
/// <param name="Outcome">How.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Conditions">What is asked for; empty lines are none.</param>
/// <param name="Stand">What lay before the committee when the page was made.</param>
public sealed record DecideForm(Outcome? Outcome = null, string? Reasons = null, IReadOnlyList<ConditionFields>? Conditions = null, string? Stand = null)
{
    private const int Lines = 5;

    /// <summary>The lines to type into.</summary>
    public IReadOnlyList<ConditionFields> Typed => [.. (Conditions ?? []).Concat(Enumerable.Repeat(new ConditionFields(), Lines)).Take(Math.Max(Lines, Conditions?.Count ?? 0))];

    /// <summary>The lines that are not empty.</summary>
    private IEnumerable<ConditionFields> Given => (Conditions ?? []).Where(condition => !condition.IsEmpty);

    /// <summary>The form on its page.</summary>
    public DecidePage On(PaperPage page, IReadOnlyList<Choice> owners, IReadOnlyList<SecondOpinion> own) => new(page, this, owners, own);

    /// <summary>For the domain, once the form is valid.</summary>
    public DecisionWords Words() => new(Outcome!.Value, Reasons, [.. Given.Select(c => c.Written())]);

    /// <summary>Outcome and reasons are there, conditions fit the outcome, and none falls due before today.</summary>
    public sealed class Validator : AbstractValidator<DecideForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator(TimeProvider clock)
        {
            RuleFor(f => f.Outcome).NotNull().WithMessage("Choose an outcome.").IsInEnum().WithMessage("Choose an outcome.");
            RuleFor(f => f.Reasons).NotEmpty().WithMessage(CommitteeRefusals.ReasonsMissing.Sentence).MaximumLength(DecisionWords.MaxReasonsLength).WithMessage(CommitteeRefusals.ReasonsMissing.Sentence);
            RuleFor(f => f.Conditions).Must((f, _) => f.Given.All(c => c.IsWhole) && f.Given.Count() <= Condition.Most).WithMessage(CommitteeRefusals.ConditionIncomplete.Sentence);
            RuleFor(f => f.Conditions).Must((f, _) => f.Given.Any()).When(f => f.Outcome is { } outcome && DecisionWords.TakesConditions(outcome)).WithMessage(CommitteeRefusals.ConditionsMissing.Sentence);
            RuleFor(f => f.Conditions).Must((f, _) => !f.Given.Any()).When(f => f.Outcome is { } outcome && !DecisionWords.TakesConditions(outcome)).WithMessage(CommitteeRefusals.ConditionsUnfit.Sentence);
            // said beside the date
            RuleForEach(f => f.Conditions).OverrideIndexer((_, _, _, at) => $"[{at}].{nameof(ConditionFields.DueOn)}")
                .Must((form, condition, context) => LiesAhead(form, condition, context, clock.Today())).WithMessage("Condition {Number} falls due on {Day}, before today. Choose today or a later day.");
        }

        // with the number that stands above it; two lines may say the same
        private static bool LiesAhead(DecideForm form, ConditionFields condition, ValidationContext<DecideForm> context, DateOnly today)
        {
            context.MessageFormatter.AppendArgument("Number", form.Conditions!.TakeWhile(other => !ReferenceEquals(other, condition)).Count() + 1).AppendArgument("Day", $"{condition.DueOn:d MMMM yyyy}");
            return condition.DueOn is not { } due || due >= today;
        }
    }
}
