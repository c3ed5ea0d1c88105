using System.Text.Json;
using Governance.Domain.Assessments;
using Governance.Domain.Audit;
using Governance.Domain.Catalogs;
using Governance.Domain.Evidence;
using Governance.Domain.Scoring;

namespace Governance.Domain.Scorecards;

/// <summary>
/// A scorecard: the input of a score, its result, and both in words for a committee. Whoever holds it scores <paramref name="Input"/>
/// again and compares; in canonical form it is hashed and sealed.
/// </summary>
/// <param name="Kind">Always <c>scorecard</c>.</param>
/// <param name="Reference">What people call it.</param>
/// <param name="Buyer">Who assesses.</param>
/// <param name="Vendor">Who is assessed.</param>
/// <param name="Engagement">Reference of the engagement.</param>
/// <param name="Service">What is bought.</param>
/// <param name="Assessment">Reference of the assessment.</param>
/// <param name="Questionnaire">Title and version of what was asked.</param>
/// <param name="AsOf">The day for which it holds.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="MadeBy">Who made it.</param>
/// <param name="Submission">What the vendor submitted.</param>
/// <param name="Input">What the scorer took in; whoever has it computes the result again.</param>
/// <param name="Result">What the scorer gave out.</param>
/// <param name="Sections">The sections in words.</param>
/// <param name="Questions">Every question.</param>
/// <param name="Evidence">Every file that came with the submission.</param>
/// <param name="Findings">Every finding of the assessment.</param>
/// <param name="Obligations">What is owed after them.</param>
/// <param name="Checkpoint">The latest checkpoint of the buyer's audit chain when it was made; absent where there was none yet.</param>
/// <param name="Label">The highest label of what it quotes, answers and files; absent in documents from before labels were sealed.</param>
public sealed record ScorecardDocument(
    string Kind,
    string Reference,
    string Buyer,
    string Vendor,
    string Engagement,
    string Service,
    string Assessment,
    string Questionnaire,
    DateOnly AsOf,
    DateTimeOffset MadeAt,
    string MadeBy,
    ScorecardSubmission Submission,
    JsonElement Input,
    JsonElement Result,
    IReadOnlyList<ScorecardSection> Sections,
    IReadOnlyList<ScorecardQuestion> Questions,
    IReadOnlyList<ScorecardEvidence> Evidence,
    IReadOnlyList<ScorecardFinding> Findings,
    IReadOnlyList<ScorecardObligation> Obligations,
    SealedCheckpoint? Checkpoint = null,
    Classification? Label = null)
{
    /// <summary>The kind of this document.</summary>
    public const string KindName = "scorecard";

    /// <summary>Reads a stored document.</summary>
    /// <exception cref="FlawedDocumentException">The text is not of this form.</exception>
    public static ScorecardDocument Read(string json) => DocumentJson.Read<ScorecardDocument>(json);

    /// <summary>The canonical text, which is hashed and sealed.</summary>
    public string ToCanonical() => DocumentJson.WriteCanonical(this);

    /// <summary>Whether another one says the same of the same day; which number it has, and who made it at which minute, is no content.</summary>
    public bool SaysTheSameAs(ScorecardDocument other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return AsOf == other.AsOf && string.Equals((this with { Reference = other.Reference, MadeAt = other.MadeAt, MadeBy = other.MadeBy, Checkpoint = other.Checkpoint }).ToCanonical(), other.ToCanonical(), StringComparison.Ordinal);
    }

    /// <summary>Whether it rests on the assessor's own answers from public documents, and on no word of the vendor.</summary>
    public bool IsAssessorsOwn() => Submission.AssessorsOwn is true;

    /// <summary>What the assessor's own people took the answers from; null where the vendor answered.</summary>
    public OwnSource? Own() => !IsAssessorsOwn() ? null : Submission.OfferedInstead is true ? OwnSource.OfferedQuestionnaire : OwnSource.PublicDocuments;

    /// <summary>How sensitive it is: the highest label of what it quotes, of its files alone in documents that do not say; null where it quotes nothing labelled.</summary>
    public Classification? Classified() => Label ?? (Evidence.Count > 0 ? Evidence.Max(file => file.Label) : null);

    /// <summary>The risk of the engagement before and after what is proven; null where the input names none.</summary>
    public RiskScore? Risk() => Result.TryGetProperty("risk", out var risk) && risk.ValueKind is JsonValueKind.Object
        ? new(risk.GetProperty("inherent").GetInt32(), risk.GetProperty("residual").GetInt32()) : null;

    /// <summary>What became of each question, exactly, by scoring the input again.</summary>
    /// <exception cref="ScoreRefused">The input contradicts itself.</exception>
    public ScoreResult Scored() => Scorer.Score(Scoring.Documents.ScoreInputJson.Read(Input));

    /// <summary>What holds bands, the lowest first, with its question; limited scope has none.</summary>
    public IReadOnlyList<(ScorecardHold Hold, ScorecardQuestion? Question)> Held()
    {
        var asked = Questions.ToDictionary(question => question.Key, StringComparer.Ordinal);
        return [.. Holds.OrderByDescending(hold => hold.Band, StringComparer.Ordinal).Select(hold => (hold, hold.Question is { } key ? asked.GetValueOrDefault(key) : null))];
    }

    /// <summary>A figure of the result; null where nothing is scored.</summary>
    public decimal? Figure(string name) => Result.TryGetProperty(name, out var figure) && figure.ValueKind is JsonValueKind.Number ? figure.GetDecimal() : null;

    /// <summary>The band of the result; null where nothing is scored.</summary>
    public string? Band => Letter("band");

    /// <summary>The band that the number alone gives; null where nothing is scored.</summary>
    public string? BandByScore => Letter("bandByScore");

    private string? Letter(string name) => Result.TryGetProperty(name, out var band) ? band.GetString() : null;

    /// <summary>What holds the whole; limited scope has no question.</summary>
    public IReadOnlyList<ScorecardHold> Holds => Result.TryGetProperty("holds", out var holds) ? holds.Deserialize<IReadOnlyList<ScorecardHold>>(DocumentJson.Options)! : [];

    /// <summary>Whether so much was left out that the whole is held.</summary>
    public bool LimitedScope => Result.TryGetProperty("limitedScope", out var limited) && limited.ValueKind is JsonValueKind.True;

    /// <summary>How many critical questions hold the whole where it is.</summary>
    public int CriticalsHolding => Holds.Count(hold => hold.Question is not null && string.Equals(hold.Band, Band, StringComparison.Ordinal));

    /// <summary>How many critical questions hold a section where it is.</summary>
    public int CriticalsHoldingSection(ScorecardSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var own = Questions.Where(q => string.Equals(q.Section, section.Key, StringComparison.Ordinal)).Select(q => q.Key).ToHashSet(StringComparer.Ordinal);
        return Holds.Count(hold => hold.Question is { } key && own.Contains(key) && string.Equals(hold.Band, section.Band, StringComparison.Ordinal));
    }

    /// <summary>The questions that hold the whole; limited scope has no question.</summary>
    public IEnumerable<ScorecardQuestion> Holding => Questions.Where(question => question.Holds is not null);
}
