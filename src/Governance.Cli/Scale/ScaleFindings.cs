using System.Collections.Immutable;
using Governance.Domain.Contracts;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Findings;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;

namespace Governance.Cli.Scale;

/// <summary>Makes up what follows from determinations below Satisfied: a quarter each is owed, said to be done, verified, closed.</summary>
internal static class ScaleFindings
{
    private const int Ends = 4;

    /// <summary>Raises as many findings as there are references; what the scorer takes of them.</summary>
    public static ImmutableArray<ScoreFinding> Raise(ScaleCase told, ScaleStory story, AssessmentFacts facts)
    {
        foreach (var (determination, i) in facts.Determinations.Values.Where(d => d.Status is not DeterminationStatus.Satisfied).OrderBy(d => d.At).Take(told.Findings.Count).Select((d, i) => (d, i)))
        {
            var at = story.SentAt.AddDays(24);
            var words = new FindingWords("Control not shown to work everywhere", determination.Reason, "Extend the control to the places left out and show that it works there.", (FindingSeverity)(i % 4), told.Buyer.Second, told.Seller.People[0].Name);
            var finding = Finding.Raise(story.Assessment, determination, [], told.Findings[i], words, told.Buyer.Second, at);
            var obligation = Obligation.From(finding, told.Obligations[i], words, RemediationTerms.DueOn(words.Severity, DateOnly.FromDateTime(at.UtcDateTime), told.About.Contract));
            story.Findings.Add(finding);
            story.Obligations.Add(obligation);
            Follow(told, story, finding, obligation, i % Ends);
        }
        return [.. story.Findings.Select(f => new ScoreFinding(f.Question, f.Severity, f.VerifiedAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null))];
    }

    private static void Follow(ScaleCase told, ScaleStory story, Finding finding, Obligation obligation, int end)
    {
        var at = story.SentAt.AddDays(40);
        var shared = new FindingShared(finding.Id, told.Buyer.Organization.Name, finding.AssessmentId, finding.Question, finding.Title, finding.Seen, finding.Severity,
            obligation.Id, obligation.Reference, obligation.Action, obligation.DueOn, obligation.Basis, obligation.VendorOwner);
        var undertaking = Undertaking.Receive(new(told.Seller.Id, told.Buyer.Id, Direction.Received, new(Domain.Ids.New()), TransmittalKind.FindingShared, 1, "", "", finding.RaisedAt), shared);
        story.Undertakings.Add(undertaking);
        if (end == 0) return;
        var id = undertaking.Prove("The control now covers the evaluation environment; the report of the last run is in the data room.", [], told.Seller.Lead, at);
        obligation.TakeProof(id, [], told.Seller.Lead);
        var proof = new ReceivedProof(told.Buyer.Id, id, obligation.Id, undertaking.ProofText!, told.Seller.People[0].Name, at);
        story.Proofs.Add(proof);
        if (end == 1) return;
        obligation.Judge(id, accepted: true, null, told.Buyer.Third, at.AddDays(2));
        proof.Judge(accepted: true, null, told.Buyer.Third, at.AddDays(2));
        finding.Verify(told.Buyer.Third, at.AddDays(2));
        undertaking.TakeJudgement(new ProofJudged(obligation.Id, id, Accepted: true, null), at.AddDays(2));
        if (end == 3) finding.Close(obligation, told.Buyer.Second, at.AddDays(5));
    }
}
