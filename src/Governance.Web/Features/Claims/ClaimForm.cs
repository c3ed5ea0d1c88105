using FluentValidation;
using Governance.Domain.Organizations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Governance.Web.Features.Claims;

/// <summary>The link that is taken, and the mail domain that the buyer's record names; the buyer's side checks both.</summary>
public sealed record ClaimForm(string? Token = null, string? Domain = null)
{
    /// <summary>Whether the organization has proven the domain.</summary>
    [BindNever]
    public bool Proven { get; init; }

    /// <summary>Both have the form they were given out in.</summary>
    public sealed class Validator : AbstractValidator<ClaimForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator()
        {
            RuleFor(f => f.Token).Must(t => InvitationToken.TryParse(t, out _)).WithMessage("Open the link from the mail again: a part of it is missing.");
            RuleFor(f => f.Domain).Must(d => MailDomain.TryParse(d, out _)).WithMessage("Open the link from the mail again: it names the domain.");
        }
    }
}
