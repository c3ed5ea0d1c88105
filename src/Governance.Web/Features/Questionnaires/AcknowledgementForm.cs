using FluentValidation;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Questionnaires;
using Governance.Web.Look;

namespace Governance.Web.Features.Questionnaires;

/// <summary>What is said to a buyer about a questionnaire.</summary>
/// <param name="Outcome">Whether it will be answered.</param>
/// <param name="AskedDueOn">The day asked for, with a request for time.</param>
/// <param name="Reason">Why, unless it is accepted; the buyer reads it.</param>
/// <param name="Version">The version of the questionnaire that the page was made from.</param>
public sealed record AcknowledgementForm(AcknowledgementOutcome? Outcome = null, DateOnly? AskedDueOn = null, string? Reason = null, int Version = 0)
{
    /// <summary>The day asked for; null unless more time is.</summary>
    public DateOnly? Asked => Outcome is AcknowledgementOutcome.TimeAsked ? AskedDueOn : null;

    /// <summary>The reason; null where none is needed.</summary>
    public string? Why => Outcome is AcknowledgementOutcome.Accepted ? null : Reason?.Trim();

    /// <summary>Does on the questionnaire what was said. Refuses as its acts do.</summary>
    public void ApplyTo(Questionnaire questionnaire, UserId by, DateTimeOffset now)
    {
        if (Outcome is AcknowledgementOutcome.Accepted) questionnaire.Accept(by, now);
        else if (Outcome is AcknowledgementOutcome.TimeAsked) questionnaire.AskForTime(AskedDueOn!.Value, Reason!, by, now);
        else questionnaire.Decline(Reason!, by, now);
    }

    /// <summary>What the next page says.</summary>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="taken">How many answers of last time stand in it.</param>
    public string Sentence(Questionnaire questionnaire, int taken) => Said(questionnaire) + (taken == 0 ? "" : $" {FigureWords.Of(taken, "answer of last time stands in it; look at it", "answers of last time stand in it; look at each")}.");

    private string Said(Questionnaire questionnaire) => Outcome switch
    {
        AcknowledgementOutcome.Accepted => $"Accepted. {questionnaire.BuyerName} knows that you will answer by {questionnaire.DueOn:d MMMM yyyy}.",
        AcknowledgementOutcome.TimeAsked => $"Asked {questionnaire.BuyerName} for time until {AskedDueOn:d MMMM yyyy}. You can answer meanwhile.",
        AcknowledgementOutcome.Declined or null => $"Declined. {questionnaire.BuyerName} has been told why.",
    };

    /// <summary>A request has a day, and whatever is not yes has a reason.</summary>
    public sealed class Validator : AbstractValidator<AcknowledgementForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator()
        {
            RuleFor(f => f.Outcome).NotNull().WithMessage("Accept, ask for more time, or decline.").IsInEnum().WithMessage("Accept, ask for more time, or decline.");
            RuleFor(f => f.AskedDueOn).NotNull().WithMessage("Choose the day you ask for.").When(f => f.Outcome is AcknowledgementOutcome.TimeAsked);
            RuleFor(f => f.Reason).NotEmpty().WithMessage(QuestionnaireRefusals.ReasonMissing.Sentence).MaximumLength(Questionnaire.MaxReasonLength).WithMessage(QuestionnaireRefusals.ReasonMissing.Sentence)
                .When(f => f.Outcome is AcknowledgementOutcome.TimeAsked or AcknowledgementOutcome.Declined);
        }
    }
}
