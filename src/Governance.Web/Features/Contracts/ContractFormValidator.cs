using FluentValidation;
using Governance.Domain.Contracts;
using Governance.Domain.Scoring;

namespace Governance.Web.Features.Contracts;

/// <summary>The same limits as the domain's.</summary>
public sealed class ContractFormValidator : AbstractValidator<ContractForm>
{
    private const string Flaw = "{Flaw}";

    /// <summary>Says what is wrong, field by field.</summary>
    public ContractFormValidator()
    {
        RuleFor(f => f.Title).NotEmpty().WithMessage(ContractRefusals.TitleMissing.Sentence).MaximumLength(Contract.MaxTitleLength).WithMessage(ContractRefusals.TitleMissing.Sentence);
        RuleFor(f => f.SignedOn).NotNull().WithMessage("Enter the day it was signed.");
        RuleFor(f => f.EffectiveOn).NotNull().WithMessage("Enter its first day.");
        RuleFor(f => f.EndsOn).GreaterThanOrEqualTo(f => f.EffectiveOn).When(f => f is { EndsOn: not null, EffectiveOn: not null }).WithMessage(ContractRefusals.EndsBeforeStart.Sentence);
        When(f => f.HasClause, () =>
        {
            RuleFor(f => f.ClauseReference).NotEmpty().WithMessage(ContractRefusals.ClauseMissing.Sentence).MaximumLength(RemediationClause.MaxClauseLength).WithMessage(ContractRefusals.ClauseMissing.Sentence);
            RuleFor(f => f.DaysCritical).Must((form, _, context) => Holds(form, FindingSeverity.Critical, context)).WithMessage(Flaw);
            RuleFor(f => f.DaysHigh).Must((form, _, context) => Holds(form, FindingSeverity.High, context)).WithMessage(Flaw);
            RuleFor(f => f.DaysMedium).Must((form, _, context) => Holds(form, FindingSeverity.Medium, context)).WithMessage(Flaw);
            RuleFor(f => f.DaysLow).Must((form, _, context) => Holds(form, FindingSeverity.Low, context)).WithMessage(Flaw);
            RuleFor(f => f.CureDays).Must(days => days is null or (>= 0 and <= RemediationClause.MaxCureDays)).WithMessage(ContractRefusals.CureOutOfRange.Sentence);
        });
    }

    // the domain's sentence, which names the severity
    private static bool Holds(ContractForm form, FindingSeverity severity, ValidationContext<ContractForm> context)
    {
        var flaw = RemediationClause.Flaws(form.DaysCritical, form.DaysHigh, form.DaysMedium, form.DaysLow).Where(f => f.Severity == severity).Select(f => f.Flaw.Sentence).FirstOrDefault();
        context.MessageFormatter.AppendArgument(nameof(Flaw), flaw);
        return flaw is null;
    }
}
