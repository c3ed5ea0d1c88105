using FluentValidation;
using Governance.Data.Campaigns;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Campaigns;
using Governance.Domain.Vendors;
using Governance.Web.Access;

namespace Governance.Web.Features.Campaigns;

/// <summary>What to send to whom, by when. Templates stand as <c>key@version</c>.</summary>
/// <param name="Title">The name of the campaign.</param>
/// <param name="Vendors">The vendors that are ticked.</param>
/// <param name="Templates">The questionnaires that go to all of them.</param>
/// <param name="Tier1On">The last day for tier 1.</param>
/// <param name="Tier2On">The last day for tier 2.</param>
/// <param name="Tier3On">The last day for tier 3.</param>
/// <param name="Note">Words to the vendors.</param>
/// <param name="LeftOut">Keys of templates that the scoping rules propose and that are left out.</param>
/// <param name="LeftOutBecause">Why.</param>
/// <param name="Months">After how many months the next cycle is due.</param>
/// <param name="Seen">The plan that the check showed, as a hash.</param>
public sealed record CampaignForm(
    string? Title = null, IReadOnlyList<Guid>? Vendors = null, IReadOnlyList<string>? Templates = null, DateOnly? Tier1On = null, DateOnly? Tier2On = null, DateOnly? Tier3On = null,
    string? Note = null, IReadOnlyList<string>? LeftOut = null, string? LeftOutBecause = null, int? Months = null, string? Seen = null)
{
    /// <summary>The form as an order.</summary>
    public CampaignOrder Order() => new(
        [.. (Vendors ?? []).Distinct().Select(id => new VendorId(id))], [.. Templates ?? []], [.. LeftOut ?? []],
        new(Title ?? "", new(Tier1On ?? default, Tier2On ?? default, Tier3On ?? default), Note, LeftOutBecause, Months));

    /// <summary>What can be said before the register is looked at.</summary>
    public sealed class Validator : AbstractValidator<CampaignForm>
    {
        /// <summary>Says what is wrong, field by field.</summary>
        public Validator(TimeProvider clock)
        {
            RuleFor(f => f.Title).NotEmpty().WithMessage(CampaignRefusals.TitleMissing.Sentence).MaximumLength(Campaign.MaxTitleLength).WithMessage(CampaignRefusals.TitleMissing.Sentence);
            RuleFor(f => f.Vendors).NotEmpty().WithMessage(CampaignRefusals.NobodyChosen.Sentence)
                .Must(v => v is null || v.Distinct().Count() <= Campaign.MostVendors).WithMessage($"A campaign has at most {Campaign.MostVendors} vendors.");
            Day(f => f.Tier1On, clock);
            Day(f => f.Tier2On, clock);
            Day(f => f.Tier3On, clock);
            RuleFor(f => f.Note).MaximumLength(Assessment.MaxNoteLength).WithMessage(AssessmentRefusals.NoteTooLong.Sentence);
            RuleFor(f => f.LeftOutBecause).MaximumLength(Assessment.MaxReasonLength).WithMessage(CampaignRefusals.LeftOutWithoutReason.Sentence);
            RuleFor(f => f.Months).InclusiveBetween(1, Campaign.MostMonths).WithMessage(CampaignRefusals.UnusualCycle.Sentence);
        }

        private void Day(System.Linq.Expressions.Expression<Func<CampaignForm, DateOnly?>> field, TimeProvider clock) =>
            RuleFor(field).NotNull().WithMessage("Choose a due date.").CanBeDue(clock);
    }
}
