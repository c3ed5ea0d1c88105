using FluentValidation;

namespace Governance.Web.Features.VendorImports;

/// <summary>Importing what a dry run showed.</summary>
/// <param name="Seen">The plan that the page showed, as a hash.</param>
public sealed record ApplicationForm(string? Seen = null)
{
    /// <summary>The domain compares it with the plan as it is now; a form without it fits none.</summary>
    public sealed class Validator : AbstractValidator<ApplicationForm>
    {
        /// <summary>A hash has 64 digits.</summary>
        public Validator() => RuleFor(f => f.Seen).MaximumLength(64).WithMessage("Open the file anew, and import what it shows then.");
    }
}
