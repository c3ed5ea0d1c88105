using Governance.Domain.Assessments;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Door.Projections;

/// <summary>The vendor's answer beside the buyer's determination; only the organization that was judged can give it.</summary>
public sealed class DeterminationAnsweredProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => DeterminationAnswered.Kind;

    /// <inheritdoc />
    public async Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var answered = ContentJson.Read<DeterminationAnswered>(received.Content);
        if (await AssessmentAsync(receiver, received, answered, stop) is null) throw new InvalidOperationException("The determination was not shared with this organization.");
        receiver.Add(new DeterminationReply(received, answered));
    }

    /// <inheritdoc />
    public async Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var answered = ContentJson.Read<DeterminationAnswered>(received.Content);
        if (await AssessmentAsync(receiver, received, answered, stop) is not { } assessment) return;
        var mail = MailText.Of(
            $"{assessment.Reference}: the vendor answers a determination",
            $"About {answered.Question} of {assessment.TemplateTitle}, {assessment.Service}, the vendor answers your determination.",
            $"assessments/{assessment.Id.Value}/review/{answered.Question}");
        await receiver.TellAsync(received.TenantId, Permission.ReviewAnswers, mail, received.At, stop);
    }

    private static Task<Assessment?> AssessmentAsync(GovernanceDb db, Transmittal received, DeterminationAnswered answered, CancellationToken stop) =>
        db.Set<DeterminationNotice>().Where(n => n.DeterminationId == answered.DeterminationId && n.AssessmentId == answered.AssessmentId && n.Question == answered.Question)
            .Join(db.Set<Assessment>().Where(a => a.VendorOrganization == received.Counterparty), n => n.AssessmentId, a => a.Id, (n, a) => a)
            .FirstOrDefaultAsync(stop);
}
