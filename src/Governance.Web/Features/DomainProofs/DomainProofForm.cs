using FluentValidation;
using Governance.Domain.Organizations;

namespace Governance.Web.Features.DomainProofs;

/// <summary>An address at the domain to be proven.</summary>
public sealed record DomainProofForm(string? Address = null)
{
    /// <summary>An address whose domain is an organization's own.</summary>
    public sealed class Validator : AbstractValidator<DomainProofForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Address).Must(a => EmailAddress.TryParse(a, out _)).WithMessage("Enter a mail address at your domain, such as security@lab.example.");
    }
}
