using Governance.Domain.Assessments;
using Governance.Domain.Canonical;
using Governance.Domain.Catalogs;
using Governance.Domain.Gaps;
using Governance.Domain.Signing;

namespace Governance.Domain.Scorecards;

/// <summary>A scorecard as it was made: it never changes, and a later one stands beside it.</summary>
public sealed class Scorecard : Aggregate, IAppendOnly
{
    private Scorecard() { }

    private Scorecard(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public ScorecardId Id { get; private set; }
    /// <summary>What people call it, such as SCR-2026-0042.</summary>
    public string Reference { get; private set; } = "";
    /// <summary>The assessment.</summary>
    public AssessmentId AssessmentId { get; private set; }
    /// <summary>Number of the submission it rests on.</summary>
    public int Submission { get; private set; }
    /// <summary>SHA-256 of the representation it rests on; null for a confirmation.</summary>
    public string? RepresentationSha256 { get; private set; }
    /// <summary>The day for which it holds.</summary>
    public DateOnly AsOf { get; private set; }
    /// <summary>What the vendor claimed, 0 to 100.</summary>
    public decimal? Claimed { get; private set; }
    /// <summary>What was proven, 0 to 100.</summary>
    public decimal? Proven { get; private set; }
    /// <summary>The band with what held it.</summary>
    public string? Band { get; private set; }
    /// <summary>How many critical questions held it where it was.</summary>
    public int Holds { get; private set; }
    /// <summary>Whether so much was left out that the band was held.</summary>
    public bool LimitedScope { get; private set; }
    /// <summary>The canonical document.</summary>
    public string Json { get; private set; } = "";
    /// <summary>SHA-256 of the document.</summary>
    public string Sha256 { get; private set; } = "";
    /// <summary>The seal on the document, as JSON.</summary>
    public string Seal { get; private set; } = "";
    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; private set; }
    /// <summary>Who made it.</summary>
    public UserId MadeBy { get; private set; }

    /// <summary>Keeps a document under a seal. Refuses of a gap questionnaire.</summary>
    public static Scorecard Make(Assessment assessment, ScorecardDocument document, DocumentSeal seal, UserId by)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(document);
        if (assessment.IsGap) throw new Refused(GapRefusals.NothingRestsOnIt);
        var json = document.ToCanonical();
        var made = new Scorecard(assessment.TenantId)
        {
            Id = new(Ids.New()),
            Reference = document.Reference,
            AssessmentId = assessment.Id,
            Submission = document.Submission.Number,
            RepresentationSha256 = document.Submission.RepresentationSha256,
            AsOf = document.AsOf,
            Claimed = document.Figure("claimed"),
            Proven = document.Figure("proven"),
            Band = document.Band,
            Holds = document.CriticalsHolding,
            LimitedScope = document.LimitedScope,
            Json = json,
            Sha256 = CanonicalHash.Of(json),
            Seal = DocumentJson.Write(seal),
            MadeAt = document.MadeAt,
            MadeBy = by,
        };
        made.Record(new ScorecardMade(made.Reference, made.AssessmentId, made.Submission, made.Sha256, by));
        return made;
    }

    /// <summary>The document with its seal, to keep and to verify without the portal.</summary>
    public string ToFile() => $"{Json[..^1]},\"{ScorecardFile.SealMember}\":{Seal}}}";
}
