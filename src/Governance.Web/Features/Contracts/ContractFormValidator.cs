using FluentValidation;
using Governance.Domain.Contracts;

namespace Governance.Web.Features.Contracts;

/// <summary>The same limits as the domain's.</summary>
public sealed class ContractFormValidator : AbstractValidator<ContractForm>
{
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
            RuleFor(f => f.DaysCritical).Must(InRange).WithMessage(ContractRefusals.DaysOutOfRange.Sentence);
            RuleFor(f => f.DaysHigh).Must(InRange).WithMessage(ContractRefusals.DaysOutOfRange.Sentence).GreaterThanOrEqualTo(f => f.DaysCritical).WithMessage(ContractRefusals.DaysOutOfOrder.Sentence);
            RuleFor(f => f.DaysMedium).Must(InRange).WithMessage(ContractRefusals.DaysOutOfRange.Sentence).GreaterThanOrEqualTo(f => f.DaysHigh).WithMessage(ContractRefusals.DaysOutOfOrder.Sentence);
            RuleFor(f => f.DaysLow).Must(InRange).WithMessage(ContractRefusals.DaysOutOfRange.Sentence).GreaterThanOrEqualTo(f => f.DaysMedium).WithMessage(ContractRefusals.DaysOutOfOrder.Sentence);
            RuleFor(f => f.CureDays).Must(days => days is null or (>= 0 and <= RemediationClause.MaxCureDays)).WithMessage(ContractRefusals.CureOutOfRange.Sentence);
        });
    }

    private static bool InRange(int? days) => days is >= 1 and <= RemediationClause.MaxDays;
}
