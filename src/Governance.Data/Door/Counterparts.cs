using Governance.Domain.Assessments;
using Governance.Domain.Exchange;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Door;

/// <summary>The receiver's own row that a transmittal is about. The sender is part of every look-up, so that nobody can tell of what is another's.</summary>
internal static class Counterparts
{
    /// <summary>The vendor's questionnaire that the buyer, who sends this, asked for. Throws where there is none.</summary>
    public static Task<Questionnaire> QuestionnaireAsync(this GovernanceDb receiver, Transmittal received, AssessmentId assessment, CancellationToken stop) =>
        receiver.Set<Questionnaire>().SingleAsync(q => q.Buyer == received.Counterparty && q.AssessmentId == assessment, stop);

    /// <summary>The buyer's assessment of the vendor, who sends this. Throws where there is none.</summary>
    public static Task<Assessment> AssessmentAsync(this GovernanceDb receiver, Transmittal received, AssessmentId assessment, CancellationToken stop) =>
        receiver.Set<Assessment>().SingleAsync(a => a.VendorOrganization == received.Counterparty && a.Id == assessment, stop);
}
