using Governance.Domain.Scoring;

namespace Governance.Domain.Reviews;

/// <summary>What a reviewer makes of a file: the terms in which the scorer takes evidence.</summary>
/// <param name="Kind">What it is; sets how it ages.</param>
/// <param name="Basis">What it shows.</param>
/// <param name="Source">Who shows it.</param>
/// <param name="Result">What it found.</param>
/// <param name="Coverage">0, 0.5 or 1 of the engagement's scope.</param>
/// <param name="Dated">The end of its period, or the day of the test or certificate; never the upload.</param>
/// <param name="ValidUntil">The last day of a certificate, the next review of a policy, the end of an audit's term.</param>
/// <param name="BridgedUntil">The end of a bridge letter.</param>
/// <param name="SurveilledOn">The last surveillance of a certificate.</param>
/// <param name="Subject">Whose controls it is about.</param>
/// <param name="Place">Where in the document, such as <c>section 4, page 31</c>.</param>
public sealed record EvidenceVerdict(
    EvidenceKind Kind,
    EvidenceBasis Basis,
    EvidenceSource Source,
    EvidenceResult Result,
    decimal Coverage,
    DateOnly Dated,
    DateOnly? ValidUntil = null,
    DateOnly? BridgedUntil = null,
    DateOnly? SurveilledOn = null,
    EvidenceSubject Subject = EvidenceSubject.Vendor,
    string? Place = null)
{
    /// <summary>Longest place, in characters.</summary>
    public const int MaxPlaceLength = 200;

    /// <summary>Refuses an unknown coverage, a date after today, and an end before the date.</summary>
    public void MustHold(DateOnly today)
    {
        if (!ScoreRules.GovernanceScore1.Coverages.Contains(Coverage)) throw new Refused(ReviewRefusals.CoverageUnknown);
        if (Dated > today || SurveilledOn > today) throw new Refused(ReviewRefusals.DatedAhead);
        if (ValidUntil < Dated || BridgedUntil < Dated || SurveilledOn < Dated) throw new Refused(ReviewRefusals.EndsBeforeDated);
        if (Place?.Length > MaxPlaceLength) throw new Refused(ReviewRefusals.PlaceTooLong);
    }

    /// <summary>Refuses more than a public document can show: a statement or a design, by the vendor or an independent party, as a policy, a certificate or another document.</summary>
    public void MustBePublic()
    {
        if (Basis is EvidenceBasis.InPlace or EvidenceBasis.Operated || Source is EvidenceSource.Internal or EvidenceSource.Buyer || Kind is not (EvidenceKind.Policy or EvidenceKind.Certificate or EvidenceKind.Other))
            throw new Refused(ReviewRefusals.PublicShowsDesign);
    }

    /// <summary>Refuses of a vendor's own questionnaire a judge who has not opened it, and whatever is not the vendor's own word.</summary>
    public void MustBeVendors(bool opened)
    {
        if (!opened) throw new Refused(ReviewRefusals.FileNotOpened);
        if (Source is not EvidenceSource.Vendor || Kind is EvidenceKind.Certificate) throw new Refused(ReviewRefusals.OwnWordOnly);
    }

    /// <summary>The evidence as the scorer takes it, for one question.</summary>
    public ScoreEvidence ToScore(string question, DateOnly acceptedOn) => new(question, Kind, Basis, Source, Result)
    {
        Coverage = Coverage,
        Dated = Dated,
        AcceptedOn = acceptedOn,
        Subject = Subject,
        ValidUntil = ValidUntil,
        BridgedUntil = BridgedUntil,
        SurveilledOn = SurveilledOn,
    };
}
