using Governance.Data.Assessments;
using Governance.Data.Door;
using Governance.Data.Queue;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Campaigns;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Campaigns;

/// <summary>
/// Sends what a campaign has written down, some at a time, each with the note that it was sent in one transaction: a process that
/// dies leaves what is committed, and whoever takes the work up goes on with the next that waits. What cannot be sent keeps none of
/// the others: it is tried by itself, tried again with the work, and marked as failed when that is tried for the last time.
/// </summary>
public sealed class CampaignSending(GovernanceDb db, QuestionnaireSender sender, TimeProvider clock) : IWorkHandler
{
    /// <summary>The kind of work.</summary>
    public const string Name = "campaign";

    // the counter of references is locked for the length of one transaction
    private const int AtOnce = 25;

    /// <inheritdoc />
    public string Kind => Name;

    /// <inheritdoc />
    public async Task DoAsync(Work work, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(work);
        var id = new CampaignId(work.Subject);
        var templates = await TemplatesAsync(id, stop);
        var buyer = await db.Set<Organization>().AsNoTracking().Where(o => o.Id == work.OrganizationId).Select(o => o.Name).SingleAsync(stop);
        var failing = new Dictionary<CampaignMemberId, Exception>();
        // what fails undoes its step: there is nothing to go back to half-way
        db.Database.AutoSavepointsEnabled = false;
        while (await StepAsync(id, templates, buyer, failing, stop)) { }
        if (failing.Count > 0 && work.Tries < Work.MostTries) throw new InvalidOperationException($"{failing.Count} of a campaign could not be sent.", failing.Values.First());
        await FailAsync(id, failing, stop);
        await FinishAsync(id, stop);
    }

    // some together; where that fails, each of them by itself, so that it is known which one it is
    private async Task<bool> StepAsync(CampaignId id, IReadOnlyDictionary<string, (CampaignTemplate Template, StoredDocument Text)> templates, string buyer, Dictionary<CampaignMemberId, Exception> failing, CancellationToken stop)
    {
        var next = await NextAsync(id, failing.Keys, stop);
        if (next.Count == 0) return false;
        try { return await SendSomeAsync(id, templates, buyer, next, stop); }
        catch (Exception e) when (e is not OperationCanceledException) { db.ChangeTracker.Clear(); }
        foreach (var one in next)
        {
            try { if (!await SendSomeAsync(id, templates, buyer, [one], stop)) return false; }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                db.ChangeTracker.Clear();
                failing[one] = e;
            }
        }
        return true;
    }

    private Task<List<CampaignMemberId>> NextAsync(CampaignId id, IEnumerable<CampaignMemberId> without, CancellationToken stop)
    {
        List<CampaignMemberId> skipped = [.. without];
        return db.Set<CampaignMember>().Where(m => m.CampaignId == id && m.SettledAt == null && !skipped.Contains(m.Id)).OrderBy(m => m.Id).Take(AtOnce).Select(m => m.Id).ToListAsync(stop);
    }

    private async Task FailAsync(CampaignId id, Dictionary<CampaignMemberId, Exception> failing, CancellationToken stop)
    {
        if (failing.Count == 0) return;
        List<CampaignMemberId> failed = [.. failing.Keys];
        foreach (var member in await db.Set<CampaignMember>().Where(m => m.CampaignId == id && m.SettledAt == null && failed.Contains(m.Id)).ToListAsync(stop))
            member.Fail(failing[member.Id] is Refused refused ? refused.Refusal : CampaignRefusals.SendingFailed.With(Work.MostTries, failing[member.Id].GetType().Name), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
    }

    private async Task<bool> SendSomeAsync(CampaignId id, IReadOnlyDictionary<string, (CampaignTemplate Template, StoredDocument Text)> templates, string buyer, IReadOnlyCollection<CampaignMemberId> next, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        // as in any sending: what is still open is looked up after any other sender is done
        await db.TurnAsync("ASM", now, stop);
        var campaign = await db.Set<Campaign>().AsNoTracking().SingleAsync(c => c.Id == id, stop);
        var waiting = await db.Set<CampaignMember>().AsNoTracking().Where(m => m.CampaignId == id && m.SettledAt == null && next.Contains(m.Id)).OrderBy(m => m.Id).ToListAsync(stop);
        if (campaign.RecalledAt is not null) return false;
        if (waiting.Count == 0) return true;
        var act = new Outgoing(campaign.TenantId, buyer, campaign.LaunchedBy, now);
        foreach (var same in waiting.GroupBy(m => m.TemplateKey!, StringComparer.Ordinal))
        {
            var about = same.Select(m => m.EngagementId!.Value).ToList();
            var candidates = (await db.CandidatesAsync(about, same.Key, stop)).ToDictionary(c => c.EngagementId);
            List<CampaignMember> ready = [.. same.Where(member => Stands(member, candidates.GetValueOrDefault(member.EngagementId!.Value), now))];
            var (template, text) = templates[same.Key];
            var sent = await sender.SendAsync(act, [.. ready.Select(member => new Errand(candidates[member.EngagementId!.Value], template.On(member.DueOn!.Value, campaign.Note), text))], stop);
            foreach (var (member, assessment) in ready.Zip(sent)) member.Send(assessment);
        }
        db.UpdateRange(waiting);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        db.ChangeTracker.Clear();
        return true;
    }

    // whether it can still be sent; where it cannot, the member says why
    private static bool Stands(CampaignMember member, DispatchCandidate? candidate, DateTimeOffset now)
    {
        if (candidate is null) member.HoldBack([CampaignRefusals.EngagementGone], now);
        else if (!candidate.Ready) member.HoldBack(candidate.Missing(), now);
        else if (member.DueOn < DateOnly.FromDateTime(now.UtcDateTime)) member.HoldBack([CampaignRefusals.DayPassed], now);
        else return true;
        return false;
    }

    private async Task FinishAsync(CampaignId id, CancellationToken stop)
    {
        var campaign = await db.Set<Campaign>().SingleAsync(c => c.Id == id, stop);
        if (campaign.SentAt is not null || campaign.RecalledAt is not null) return;
        var counts = await db.Set<CampaignMember>().Where(m => m.CampaignId == id).GroupBy(m => m.AssessmentId != null).Select(g => new { Sent = g.Key, Count = g.Count() }).ToListAsync(stop);
        var (sent, held) = (counts.Where(c => c.Sent).Sum(c => c.Count), counts.Where(c => !c.Sent).Sum(c => c.Count));
        campaign.Finish(clock.GetUtcNow());
        var text = $"Of {campaign.Title} ({campaign.Reference}), {sent} were sent.{(held == 0 ? "" : $" {held} are not; the page says why.")}";
        await db.TellAsync(campaign.TenantId, campaign.LaunchedBy, MailText.Of($"{campaign.Title}: {sent} sent", text, $"campaigns/{id.Value}"), clock.GetUtcNow(), stop);
    }

    private async Task<IReadOnlyDictionary<string, (CampaignTemplate Template, StoredDocument Text)>> TemplatesAsync(CampaignId id, CancellationToken stop)
    {
        var kept = await db.Set<CampaignTemplate>().AsNoTracking().Where(t => t.CampaignId == id)
            .Join(db.Set<StoredDocument>(), t => t.QuestionnaireHash, d => d.Hash, (t, d) => new { Template = t, Text = d }).ToListAsync(stop);
        return kept.ToDictionary(k => k.Template.Key, k => (k.Template, k.Text), StringComparer.Ordinal);
    }
}
