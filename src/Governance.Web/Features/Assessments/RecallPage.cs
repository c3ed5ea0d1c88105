using Governance.Domain.Assessments;

namespace Governance.Web.Features.Assessments;

/// <summary>An assessment that is about to be recalled.</summary>
public sealed record RecallPage(Assessment Assessment, RecallForm Form);
