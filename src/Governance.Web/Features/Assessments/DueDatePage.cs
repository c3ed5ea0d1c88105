using Governance.Domain.Assessments;

namespace Governance.Web.Features.Assessments;

/// <summary>An assessment whose due date is decided.</summary>
public sealed record DueDatePage(Assessment Assessment, DueDateForm Form);
