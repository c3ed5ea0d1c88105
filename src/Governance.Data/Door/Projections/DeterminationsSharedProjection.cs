using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Door.Projections;

/// <summary>The buyer's determinations on the vendor's side; each takes the place of what was shared of its question before.</summary>
public sealed class DeterminationsSharedProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => DeterminationsShared.Kind;

    /// <inheritdoc />
    public async Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var shared = ContentJson.Read<DeterminationsShared>(received.Content);
        var questionnaire = await receiver.QuestionnaireAsync(received, shared.AssessmentId, stop);
        var standing = await receiver.Set<SharedDetermination>().Where(d => d.QuestionnaireId == questionnaire.Id && d.SupersededAt == null).ToListAsync(stop);
        foreach (var determination in shared.Determinations)
        {
            foreach (var before in standing.Where(d => string.Equals(d.Question, determination.Question, StringComparison.Ordinal))) before.Supersede(received.At);
            receiver.Add(SharedDetermination.Take(questionnaire, received, shared, determination));
        }
    }

    /// <inheritdoc />
    public async Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var shared = ContentJson.Read<DeterminationsShared>(received.Content);
        var questionnaire = await receiver.QuestionnaireAsync(received, shared.AssessmentId, stop);
        var mail = MailText.Of(
            $"{questionnaire.BuyerName} judged answers of {questionnaire.Reference}",
            $"{questionnaire.BuyerName} shared what it found short in {questionnaire.Title}, {questionnaire.Service}, each with its reason. You can answer it; your words are printed beside it.",
            $"questionnaires/{questionnaire.Id.Value}/determinations");
        await receiver.TellAsync(received.TenantId, Permission.ManageQuestionnaires, mail, received.At, stop);
    }
}
