using FluentValidation;
using Governance.Domain;
using Governance.Domain.Engagements;

namespace Governance.Web.Features.Functions;

/// <summary>A function and its assessment; the version is that of the record when the form was opened.</summary>
public sealed record FunctionForm(string? Name = null, bool CriticalOrImportant = false, string? Reason = null, DateOnly? AssessedOn = null, int Version = 0)
{
    /// <summary>What a record says now.</summary>
    public static FunctionForm Of(Function function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return new(function.Name, function.CriticalOrImportant, function.Reason, function.AssessedOn, function.Version);
    }

    /// <summary>The same limits as the domain's.</summary>
    public sealed class Validator : AbstractValidator<FunctionForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator(TimeProvider clock)
        {
            RuleFor(f => f.Name).NotEmpty().WithMessage(EngagementRefusals.FunctionNameMissing.Sentence).MaximumLength(Function.MaxNameLength).WithMessage(EngagementRefusals.FunctionNameMissing.Sentence);
            RuleFor(f => f.Reason).NotEmpty().WithMessage(EngagementRefusals.ReasonMissing.Sentence).MaximumLength(Function.MaxReasonLength).WithMessage(EngagementRefusals.ReasonMissing.Sentence);
            RuleFor(f => f.AssessedOn).NotNull().WithMessage("Enter the day of the assessment.")
                .Must(day => day is null || day <= clock.Today()).WithMessage(EngagementRefusals.AssessedLater.Sentence);
        }
    }
}
