using FluentValidation;
using Governance.Data;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Engagements;

/// <summary>The same limits as the domain's; and whoever and whatever is named is of this organization.</summary>
public sealed class EngagementFormValidator : AbstractValidator<EngagementForm>
{
    private readonly GovernanceDb db;

    /// <summary>Says what is wrong, field by field.</summary>
    public EngagementFormValidator(GovernanceDb db)
    {
        this.db = db;
        RuleFor(f => f.Service).NotEmpty().WithMessage(EngagementRefusals.ServiceMissing.Sentence).MaximumLength(Engagement.MaxServiceLength).WithMessage(EngagementRefusals.ServiceMissing.Sentence);
        RuleFor(f => f.Description).MaximumLength(Engagement.MaxDescriptionLength).WithMessage(EngagementRefusals.DescriptionTooLong.Sentence);
        RuleFor(f => f.ProviderName).MaximumLength(LegalEntity.MaxNameLength).WithMessage(EngagementRefusals.ProviderTooLong.Sentence);
        RuleFor(f => f.ProviderName).NotEmpty().When(f => !string.IsNullOrWhiteSpace(f.ProviderCountry) || !string.IsNullOrWhiteSpace(f.ProviderLei))
            .WithMessage(EngagementRefusals.ProviderNameMissing.Sentence);
        RuleFor(f => f.ProviderCountry).Must(c => string.IsNullOrWhiteSpace(c) || CountryCode.TryParse(c, out _)).WithMessage("Enter the two letters of a country, such as IE.");
        RuleFor(f => f.ProviderLei).Must(l => string.IsNullOrWhiteSpace(l) || Lei.TryParse(l, out _)).WithMessage("An LEI has 20 letters and digits; its check digits do not fit this one.");
        RuleFor(f => f.AiActRole).IsInEnum().WithMessage("Choose a role.");
        RuleFor(f => f.AiActClass).IsInEnum().WithMessage("Choose a class.");
        RuleFor(f => f.DataProtectionRole).IsInEnum().WithMessage("Choose a role.");
        RuleFor(f => f.OwnerId).MustAsync(db.IsColleagueAsync).WithMessage("Choose somebody of your organization.");
        RuleFor(f => f.FunctionId).MustAsync(IsOursAsync).WithMessage("Choose one of your functions.");
        RuleFor(f => f.UsingEntities).MustAsync(AreOursAsync).WithMessage("Choose among your legal entities.");
        RuleFor(f => f.Data).Must(Rated).WithMessage("Rate the sensitivity of the data from 1 to 5.");
        RuleFor(f => f.Criticality).Must(Rated).WithMessage("Rate the criticality of the service from 1 to 5.");
        RuleFor(f => f.Autonomy).Must(Rated).WithMessage("Rate the autonomy of the AI from 1 to 5.");
        RuleFor(f => f.Capability).Must(Rated).WithMessage("Rate the capability of the model from 1 to 5.");
        RuleFor(f => f.Reach).Must(Rated).WithMessage("Rate the reach of the integration from 1 to 5.");
    }

    private static bool Rated(int? factor) => factor is >= Domain.Scoring.RiskFactors.Least and <= Domain.Scoring.RiskFactors.Most;

    private async Task<bool> IsOursAsync(Guid? function, CancellationToken stop) =>
        function is not { } id || await db.Set<Function>().AnyAsync(f => f.Id == new FunctionId(id), stop);

    private async Task<bool> AreOursAsync(IReadOnlyList<Guid>? entities, CancellationToken stop)
    {
        LegalEntityId[] ids = [.. (entities ?? []).Distinct().Select(id => new LegalEntityId(id))];
        return ids.Length == 0 || await db.Set<LegalEntity>().CountAsync(e => ids.Contains(e.Id), stop) == ids.Length;
    }
}
