using FluentValidation;
using Governance.Data;
using Governance.Domain;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Domain.Scoring;

namespace Governance.Web.Features.Findings;

/// <summary>What a reviewer writes when a finding is raised.</summary>
/// <param name="Question">Key of the question.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Seen">What was seen.</param>
/// <param name="Action">What is to be done.</param>
/// <param name="Severity">How severe it is; it sets the date.</param>
/// <param name="VendorOwner">Who is asked to see to it on the vendor's side.</param>
/// <param name="OwnerId">Who follows it up here; whoever raises it, where nobody is chosen.</param>
/// <param name="Proposed">What the page showed of the judgement and the dates.</param>
public sealed record FindingForm(string? Question = null, string? Title = null, string? Seen = null, string? Action = null, FindingSeverity? Severity = null, string? VendorOwner = null, Guid? OwnerId = null, string? Proposed = null)
{
    /// <summary>The words for the domain; whoever raises it follows it up, unless somebody else is chosen.</summary>
    public FindingWords Words(UserId by) => new(Title, Seen, Action, Severity!.Value, OwnerId is { } owner ? new(owner) : by, VendorOwner);

    /// <summary>Everything that a vendor needs to act is there.</summary>
    public sealed class Validator : AbstractValidator<FindingForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator(GovernanceDb db)
        {
            RuleFor(f => f.Title).NotEmpty().WithMessage("Give it a title of at most 200 characters.").MaximumLength(Finding.MaxTitleLength).WithMessage("Give it a title of at most 200 characters.");
            RuleFor(f => f.Seen).NotEmpty().WithMessage("Say what was seen, in at most 2,000 characters.").MaximumLength(Finding.MaxTextLength).WithMessage("Say what was seen, in at most 2,000 characters.");
            RuleFor(f => f.Action).NotEmpty().WithMessage("Say what is to be done, in at most 2,000 characters.").MaximumLength(Finding.MaxTextLength).WithMessage("Say what is to be done, in at most 2,000 characters.");
            RuleFor(f => f.Severity).NotNull().WithMessage("Choose a severity; it sets the due date.").IsInEnum().WithMessage("Choose a severity; it sets the due date.");
            RuleFor(f => f.OwnerId).MustAsync(async (owner, stop) => owner is not { } id || await db.IsColleagueAsync(id, Permission.ProveDuties, stop)).WithMessage(FindingRefusals.OwnerUnfit.Sentence);
            RuleFor(f => f.VendorOwner).MaximumLength(120).WithMessage("A name has at most 120 characters.");
        }
    }
}
