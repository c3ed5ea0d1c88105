using FluentValidation;
using Governance.Domain.Assessments;

namespace Governance.Web.Features.Campaigns;

/// <summary>Why a campaign is taken back.</summary>
/// <param name="Reason">The vendors read it.</param>
public sealed record CampaignRecallForm(string? Reason = null)
{
    /// <summary>There is a reason.</summary>
    public sealed class Validator : AbstractValidator<CampaignRecallForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Reason).NotEmpty().WithMessage(AssessmentRefusals.ReasonMissing.Sentence).MaximumLength(Assessment.MaxReasonLength).WithMessage(AssessmentRefusals.ReasonMissing.Sentence);
    }
}
