using Governance.Domain.Assessments;

namespace Governance.Domain.Campaigns;

/// <summary>Questionnaires to many vendors at once. Launching writes down who gets what; sending follows, one by one, and each is sent once.</summary>
public sealed class Campaign : Aggregate
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaxTitleLength = 120;
    /// <summary>Most vendors of one campaign.</summary>
    public const int MostVendors = 500;
    /// <summary>Longest pause between two cycles, in months.</summary>
    public const int MostMonths = 36;

    private Campaign() { }

    private Campaign(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public CampaignId Id { get; private set; }
    /// <summary>Reference within the organization, such as <c>CMP-2026-0003</c>.</summary>
    public string Reference { get; private set; } = "";
    /// <summary>Its name.</summary>
    public string Title { get; private set; } = "";
    /// <summary>Words to the vendors.</summary>
    public string? Note { get; private set; }
    /// <summary>The last days to submit.</summary>
    public DueByTier Due { get; private set; } = null!;
    /// <summary>Why questionnaires or baselines that the scoping rules propose were left out; null where none was.</summary>
    public string? LeftOutBecause { get; private set; }
    /// <summary>The day on which the next cycle is due; null where there is none.</summary>
    public DateOnly? NextOn { get; private set; }
    /// <summary>When it was launched.</summary>
    public DateTimeOffset LaunchedAt { get; private set; }
    /// <summary>Who launched it.</summary>
    public UserId LaunchedBy { get; private set; }
    /// <summary>When the last of it was sent or held back.</summary>
    public DateTimeOffset? SentAt { get; private set; }
    /// <summary>When it was recalled.</summary>
    public DateTimeOffset? RecalledAt { get; private set; }
    /// <summary>Who recalled it.</summary>
    public UserId? RecalledBy { get; private set; }
    /// <summary>Why; the vendors read it.</summary>
    public string? RecallReason { get; private set; }

    /// <summary>Launches what a plan shows. Refuses where nothing can be sent, days before today or years ahead, and an omission without reason.</summary>
    public static Campaign Launch(TenantId tenant, string reference, CampaignTerms terms, CampaignPlan plan, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(plan);
        if (string.IsNullOrWhiteSpace(terms.Title) || terms.Title.Trim().Length > MaxTitleLength) throw new Refused(CampaignRefusals.TitleMissing);
        terms.Due.MustHold(now);
        if (terms.Note?.Length > Assessment.MaxNoteLength) throw new Refused(AssessmentRefusals.NoteTooLong);
        if (terms.Months is < 1 or > MostMonths) throw new Refused(CampaignRefusals.UnusualCycle);
        if (plan.Going == 0) throw new Refused(CampaignRefusals.NothingToSend);
        if (plan.Omits && !IsReason(terms.LeftOutBecause)) throw new Refused(CampaignRefusals.LeftOutWithoutReason);
        var campaign = new Campaign(tenant)
        {
            Id = new(Ids.New()),
            Reference = reference,
            Title = terms.Title.Trim(),
            Note = string.IsNullOrWhiteSpace(terms.Note) ? null : terms.Note.Trim(),
            Due = terms.Due,
            LeftOutBecause = plan.Omits ? terms.LeftOutBecause!.Trim() : null,
            NextOn = terms.Months is { } months ? DateOnly.FromDateTime(now.UtcDateTime).AddMonths(months) : null,
            LaunchedAt = now,
            LaunchedBy = by,
        };
        campaign.Record(new CampaignLaunched(campaign.Id, reference, plan.Going, plan.Staying, by));
        foreach (var part in plan.LeftOut) campaign.Record(new ScopingOmitted(campaign.Id, part.Key, part.Candidates.Count, campaign.LeftOutBecause!, by));
        foreach (var part in plan.Parts.Where(part => part.Omitted.Count > 0)) campaign.Record(new ScopingOmitted(campaign.Id, part.Key, part.Omitted.Count, campaign.LeftOutBecause!, by));
        foreach (var planned in plan.BaselinesLeftOut) campaign.Record(new BaselineOmitted(campaign.Id, planned.Framework, planned.Proposal.Baseline, planned.Proposal.Engagements.Count, campaign.LeftOutBecause!, by));
        return campaign;
    }

    /// <summary>Everybody in it, questionnaire by questionnaire: those that wait for their turn, then those that are held back or left out, then vendors without engagement.</summary>
    public IEnumerable<CampaignMember> Members(CampaignPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Parts.SelectMany(part => part.Going.Select(candidate => CampaignMember.Going(TenantId, Id, part, candidate, plan.BaselineOf(candidate.EngagementId), Due)))
            .Concat(plan.Parts.SelectMany(part => part.Staying.Select(candidate => CampaignMember.Staying(TenantId, Id, part, candidate, LaunchedAt))))
            .Concat(plan.Parts.SelectMany(part => part.Omitted.Select(candidate => CampaignMember.Omitted(TenantId, Id, part, candidate, LeftOutBecause!, LaunchedAt))))
            .Concat(plan.Without.Select(vendor => CampaignMember.Without(TenantId, Id, vendor, LaunchedAt)));
    }

    /// <summary>A questionnaire of it, with the documents under which it is kept; without, one that was left out.</summary>
    public CampaignTemplate Template(CampaignPart part, DispatchTerms? terms)
    {
        ArgumentNullException.ThrowIfNull(part);
        return new(TenantId, Id, part, terms);
    }

    /// <summary>The baselines of it, those that were left out among them.</summary>
    public IEnumerable<CampaignBaseline> Baselines(CampaignPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Baselines.Select(planned => new CampaignBaseline(TenantId, Id, planned, leftOut: false)).Concat(plan.BaselinesLeftOut.Select(planned => new CampaignBaseline(TenantId, Id, planned, leftOut: true)));
    }

    /// <summary>Notes that everything was sent or held back.</summary>
    public void Finish(DateTimeOffset now)
    {
        if (SentAt is not null) return;
        SentAt = now;
        Record(new CampaignSent(Id));
    }

    /// <summary>Takes all of it back that is still open. Refuses a second time, and without a reason.</summary>
    public void Recall(string reason, UserId by, DateTimeOffset now)
    {
        if (RecalledAt is not null) throw new Refused(CampaignRefusals.AlreadyRecalled);
        if (!IsReason(reason)) throw new Refused(AssessmentRefusals.ReasonMissing);
        RecallReason = reason.Trim();
        RecalledAt = now;
        RecalledBy = by;
        NextOn = null;
        Record(new CampaignRecalled(Id, by));
    }

    private static bool IsReason(string? reason) => !string.IsNullOrWhiteSpace(reason) && reason.Trim().Length <= Assessment.MaxReasonLength;
}
