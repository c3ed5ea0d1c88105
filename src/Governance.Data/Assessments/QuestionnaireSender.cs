using Governance.Data.Door;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Exchange.Contents;

namespace Governance.Data.Assessments;

/// <summary>Sends questionnaires about engagements: the assessments here, the questionnaires there, in the caller's transaction.</summary>
public sealed class QuestionnaireSender(GovernanceDb db, Exchange exchange)
{
    /// <summary>Sends them, all or none. What the context tracked is saved and let go. Refuses what <see cref="DispatchCandidate.Missing"/> names, and a due date before today.</summary>
    /// <returns>The assessments, in the order of the errands.</returns>
    public async Task<IReadOnlyList<Assessment>> SendAsync(Outgoing act, IReadOnlyList<Errand> errands, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(errands);
        if (errands.Count == 0) return [];
        if (errands.SelectMany(errand => errand.Candidate.Missing()).FirstOrDefault() is { } missing) throw new Refused(missing);
        var own = await db.ReferencesAsync("ASM", errands.Count, act.At, stop);
        var shared = await db.SharedReferencesAsync("QNR", [.. errands.Select(errand => errand.Candidate.VendorOrganization!.Value)], act.At, stop);
        List<Assessment> sent = [.. errands.Select((errand, i) => Assessment.Send(act.Buyer, errand.Candidate, errand.Terms, (own[i], shared[i]), act.By, act.At))];
        db.AddRange(sent);
        await exchange.SendAllAsync([.. sent.Zip(errands, (assessment, errand) => Told(assessment, errand, act.BuyerName))], act.At, stop);
        // what is saved is not looked through again for each of hundreds that follow
        db.ChangeTracker.Clear();
        return sent;
    }

    private static Letter<QuestionnaireSent> Told(Assessment assessment, Errand errand, string buyer) => new(
        assessment.VendorOrganization!.Value,
        new(
            assessment.Id, assessment.SharedReference, buyer, assessment.Service, errand.Candidate.UsingEntities, assessment.DueOn,
            assessment.RequiresRepresentation, assessment.QuestionnaireHash, assessment.Note, assessment.Follows, errand.Terms.Gap?.Whole),
        errand.Questionnaire);
}
