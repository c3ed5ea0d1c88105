namespace Governance.Domain.Scorecards;

/// <summary>Accepted evidence with the last day on which it counts in full.</summary>
/// <param name="Evidence">The file.</param>
/// <param name="LastOn">That day.</param>
public sealed record EvidenceEnding(ScorecardEvidence Evidence, DateOnly LastOn)
{
    /// <summary>Accepted evidence of a scorecard that ends on or before a day, the earliest first.</summary>
    public static IReadOnlyList<EvidenceEnding> Until(ScorecardDocument document, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!document.Evidence.Any(file => file.AcceptedOn is not null)) return [];
        var input = Scoring.Documents.ScoreInputJson.Read(document.Input);
        return [.. document.Evidence.Where(file => file.AcceptedOn is not null)
            .Select(file => (File: file, Scored: input.Evidence.Where(e => file.Questions.Contains(e.Question, StringComparer.Ordinal) && e.Kind == file.Kind && e.Dated == file.Dated && e.AcceptedOn == file.AcceptedOn).ToList()))
            .Where(x => x.Scored.Count > 0)
            .Select(x => new EvidenceEnding(x.File, x.Scored.Max(input.Rules.FullUntil)))
            .Where(ending => ending.LastOn <= day).OrderBy(ending => ending.LastOn)];
    }
}
