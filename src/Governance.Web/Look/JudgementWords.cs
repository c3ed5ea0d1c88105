using System.Globalization;
using Governance.Domain.Reviews;
using Governance.Domain.Scoring;

namespace Governance.Web.Look;

/// <summary>How states of answers, judgements and evidence are said and coloured, on whichever side they are seen.</summary>
public static class JudgementWords
{
    /// <summary>What the vendor did with a question.</summary>
    public static string Word(this AnswerState state) => state switch
    {
        AnswerState.Answered => "Answered",
        AnswerState.Inherited => "Inherited",
        AnswerState.Declined => "Declined",
        AnswerState.Unanswered => "Not answered",
        AnswerState.NotApplicable => "Said not to apply",
        AnswerState.Hidden => "Not asked",
    };

    /// <summary>How an answer compares with that of last time.</summary>
    public static string Word(this SinceLastTime since) => since switch
    {
        SinceLastTime.NewQuestion => "New question",
        SinceLastTime.AsThen => "As last time",
        SinceLastTime.Changed => "Changed since last time",
    };

    /// <summary>A judgement.</summary>
    public static string Word(this DeterminationStatus status) => status switch
    {
        DeterminationStatus.Satisfied => "Satisfied",
        DeterminationStatus.Partial => "Partial",
        DeterminationStatus.NotSatisfied => "Not satisfied",
    };

    /// <summary>A judgement within a sentence.</summary>
    public static string Sentence(this DeterminationStatus status) => status switch
    {
        DeterminationStatus.Satisfied => "satisfied",
        DeterminationStatus.Partial => "partly satisfied",
        DeterminationStatus.NotSatisfied => "not satisfied",
    };

    /// <summary>Its colour.</summary>
    public static Tone Tone(this DeterminationStatus status) => status switch
    {
        DeterminationStatus.Satisfied => Look.Tone.Good,
        DeterminationStatus.Partial => Look.Tone.Warn,
        DeterminationStatus.NotSatisfied => Look.Tone.Bad,
    };

    /// <summary>What evidence is.</summary>
    public static string Word(this EvidenceKind kind) => kind switch
    {
        EvidenceKind.Type2 => "Report over a period (Type II)",
        EvidenceKind.Type1 => "Report at a date (Type I)",
        EvidenceKind.Certificate => "Certificate",
        EvidenceKind.Pentest => "Penetration test",
        EvidenceKind.Policy => "Policy or procedure",
        EvidenceKind.Configuration => "Configuration or scan",
        EvidenceKind.Audit => "Our own or pooled audit",
        EvidenceKind.Other => "Something else",
    };

    /// <summary>What it shows.</summary>
    public static string Word(this EvidenceBasis basis) => basis switch
    {
        EvidenceBasis.Statement => "Words only",
        EvidenceBasis.Design => "Designed",
        EvidenceBasis.InPlace => "In place at a date",
        EvidenceBasis.Operated => "Operated over a period",
    };

    /// <summary>Who shows it.</summary>
    public static string Word(this EvidenceSource source) => source switch
    {
        EvidenceSource.Vendor => "The vendor",
        EvidenceSource.Internal => "Its internal audit, or a tester it hired",
        EvidenceSource.Independent => "An independent party, to a professional standard",
        EvidenceSource.Buyer => "We, alone or pooled",
    };

    /// <summary>What it found.</summary>
    public static string Word(this EvidenceResult result) => result switch
    {
        EvidenceResult.Clean => "Clean",
        EvidenceResult.Exception => "An exception",
        EvidenceResult.Failed => "Failed, qualified or adverse",
        EvidenceResult.NotTested => "Not tested, or carved out",
    };

    /// <summary>What it weighs on a day, and until when.</summary>
    public static string Sentence(this EvidenceStanding standing, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(standing);
        if (standing.Strength == 0) return "It proves nothing: it shows no control, failed, or did not test it.";
        var strength = string.Create(CultureInfo.InvariantCulture, $"Strength {standing.Strength:0.##}");
        if (today <= standing.FullUntil) return string.Create(CultureInfo.InvariantCulture, $"{strength}, in full until {standing.FullUntil:d MMM yyyy}.");
        return today <= standing.ReducedUntil
            ? string.Create(CultureInfo.InvariantCulture, $"{strength}, by age only {standing.Step:0.##} of it since {standing.FullUntil.AddDays(1):d MMM yyyy}, until {standing.ReducedUntil:d MMM yyyy}.")
            : string.Create(CultureInfo.InvariantCulture, $"{strength}, but too old since {standing.ReducedUntil.AddDays(1):d MMM yyyy}: it proves nothing more.");
    }

    /// <summary>What proof a question takes.</summary>
    public static string Word(this Need need) => need switch
    {
        Need.Design => "proof of design",
        Need.InPlace => "proof that it is in place",
        Need.Operating => "proof that it worked over a period",
    };

    /// <summary>What numbers earn, in words.</summary>
    public static string Word(this NumberBand band) => (band.From, band.Below) switch
    {
        (null, null) => $"any: {band.Credit:0.##}",
        (null, { } below) => $"below {below:0.##}: {band.Credit:0.##}",
        ({ } from, null) => $"{from:0.##} or more: {band.Credit:0.##}",
        ({ } from, { } below) => $"{from:0.##} to below {below:0.##}: {band.Credit:0.##}",
    };
}
