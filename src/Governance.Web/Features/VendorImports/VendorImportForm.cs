using FluentValidation;
using Governance.Domain.Vendors;

namespace Governance.Web.Features.VendorImports;

/// <summary>A file of vendors, and the system that its ids come from.</summary>
public sealed record VendorImportForm(IFormFile? File = null, string? System = null)
{
    /// <summary>There is a file.</summary>
    public sealed class Validator : AbstractValidator<VendorImportForm>
    {
        /// <summary>Says what is wrong.</summary>
        public Validator()
        {
            RuleFor(f => f.File).NotNull().WithMessage("Choose a workbook (xlsx) or a csv file.");
            RuleFor(f => f.System).MaximumLength(VendorExternalId.MaxSystemLength).WithMessage(RegisterImportRefusals.SystemTooLong.Sentence);
        }
    }
}
