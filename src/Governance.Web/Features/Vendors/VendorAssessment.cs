using Governance.Domain.Assessments;
using Governance.Domain.Scores;

namespace Governance.Web.Features.Vendors;

/// <summary>An assessment on the page of its vendor, with its score where there is one.</summary>
public sealed record VendorAssessment(Assessment Assessment, AssessmentScore? Score);
