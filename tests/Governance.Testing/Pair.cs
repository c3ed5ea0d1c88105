using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;

namespace Governance.Testing;

/// <summary>A buyer and a vendor with a questionnaire between them, and one person on each side.</summary>
public sealed record Pair(Organization Buyer, Member Ana, Organization Vendor, Member Ben, Assessment Assessment, Questionnaire Questionnaire);
