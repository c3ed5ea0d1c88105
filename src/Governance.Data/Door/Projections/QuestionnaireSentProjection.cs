using Governance.Data.Questionnaires;
using Governance.Domain.Assessments;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Door.Projections;

/// <summary>The vendor's copy of a questionnaire, whose text came along and is kept once.</summary>
public sealed class QuestionnaireSentProjection(FrozenQuestionnaires documents) : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => QuestionnaireSent.Kind;

    /// <inheritdoc />
    public async Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var sent = ContentJson.Read<QuestionnaireSent>(received.Content);
        receiver.Add(Questionnaire.Receive(received, sent, await EnclosedAsync(receiver, sent.QuestionnaireHash, stop)));
    }

    // it lies under the hash of its own text, so what the hash names is what came along
    private async Task<FrozenQuestionnaire> EnclosedAsync(GovernanceDb receiver, string hash, CancellationToken stop) =>
        documents.Of(hash) ?? documents.Read(hash, await receiver.Set<StoredDocument>().Where(d => d.Hash == hash).Select(d => d.Json).SingleAsync(stop));

    /// <inheritdoc />
    public Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        // a new one: no reminder of it can be there yet
        var questionnaire = receiver.Set<Questionnaire>().Local.Single(q => q.Id == new QuestionnaireId(received.Id.Value));
        if (QuestionnaireReminder.Next(questionnaire, DateOnly.FromDateTime(received.At.UtcDateTime)) is { } reminder) receiver.Add(reminder);
        var note = questionnaire.Note is null ? "" : $"\n\nThey write: {questionnaire.Note}";
        var mail = MailText.Of(
            $"{questionnaire.BuyerName} asks about {questionnaire.Service}: {questionnaire.Title}",
            $"{questionnaire.BuyerName} sent you the questionnaire {questionnaire.Title} about {questionnaire.Service} ({questionnaire.Reference}). It is due on {questionnaire.DueOn:d MMMM yyyy}. Accept it, ask for more time, or decline with a reason.{note}",
            $"questionnaires/{received.Id.Value}/acknowledgement");
        return receiver.TellAsync(received.TenantId, Permission.ManageQuestionnaires, mail, received.At, stop);
    }
}
