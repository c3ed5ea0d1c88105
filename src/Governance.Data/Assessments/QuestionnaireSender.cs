using Governance.Data.Door;
using Governance.Domain.Assessments;
using Governance.Domain.Exchange.Contents;

namespace Governance.Data.Assessments;

/// <summary>Sends one questionnaire about one engagement: the assessment here, the questionnaire there, in the caller's transaction.</summary>
public sealed class QuestionnaireSender(GovernanceDb db, Exchange exchange)
{
    /// <summary>Sends it. What the context tracked is saved and let go. Refuses what <see cref="DispatchCandidate.Missing"/> names, and a due date before today.</summary>
    public async Task<Assessment> SendAsync(Outgoing act, DispatchCandidate candidate, DispatchTerms terms, string questionnaire, string reference, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(candidate);
        var shared = candidate.VendorOrganization is { } vendor ? await db.SharedReferenceAsync("QNR", vendor, act.At, stop) : "";
        var assessment = Assessment.Send(act.Buyer, candidate, terms, (reference, shared), act.By, act.At);
        db.Add(assessment);
        await exchange.SendAsync(assessment.VendorOrganization!.Value, Told(assessment, candidate, act.BuyerName, questionnaire, terms.Gap?.Whole), act.At, stop);
        // what is saved is not looked through again for each of hundreds that follow
        db.ChangeTracker.Clear();
        return assessment;
    }

    private static QuestionnaireSent Told(Assessment assessment, DispatchCandidate candidate, string buyer, string questionnaire, int? whole) => new(
        assessment.Id, assessment.SharedReference, buyer, assessment.Service, candidate.UsingEntities, assessment.DueOn,
        assessment.RequiresRepresentation, assessment.QuestionnaireHash, questionnaire, assessment.Note, assessment.Follows, whole);
}
