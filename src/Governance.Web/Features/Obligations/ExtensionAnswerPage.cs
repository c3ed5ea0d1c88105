using Governance.Domain.Findings;

namespace Governance.Web.Features.Obligations;

/// <summary>A request for time that waits to be answered.</summary>
public sealed record ExtensionAnswerPage(Obligation Obligation, string Vendor, Extension Asked, ExtensionAnswerForm Form);
