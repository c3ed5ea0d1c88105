using FluentValidation;
using Governance.Data.SignIn;

namespace Governance.Web.Features.Account;

/// <summary>A person's name.</summary>
public sealed record NameForm(string? Name = null)
{
    /// <summary>There is one, of bounded length.</summary>
    public sealed class Validator : AbstractValidator<NameForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator() => RuleFor(f => f.Name).NotEmpty().WithMessage("Enter your name.").MaximumLength(Accounts.MaxNameLength).WithMessage("A name has at most 100 characters.");
    }
}
