using System.Collections.Immutable;
using Governance.Domain.Canonical;

namespace Governance.Domain.Scoring.Documents;

/// <summary>Reads a model document.</summary>
internal static class ScoreRulesJson
{
    private const int MostMonths = 1200;
    private const int MostDays = 36500;

    /// <summary>An organization's own model: its document is kept, because it is part of the input.</summary>
    public static ScoreRules ReadOwn(Place place)
    {
        var rules = Read(place, CanonicalJson.Text(place.Value, ScoreInputJson.KeyOf));
        return ShippedRules.Named(rules.Id) is null ? rules : throw place.Refused($"the id {rules.Id} is that of a shipped model; a model of your own needs another");
    }

    public static ScoreRules Read(Place place, string? document = null)
    {
        place.Only("id", "title", "source", "licence", "needs", "strengths", "coverages", "ages", "reducedStep", "partialCredit",
            "findings", "adverse", "bands", "holds", "limitedScopeAbove", "risk");
        foreach (var name in (ReadOnlySpan<string>)["title", "source", "licence"])
            place.Optional(name)?.Text();
        var adverse = place.Member("adverse");
        adverse.Only("failed", "exception");
        return new()
        {
            Id = place.Member("id").Text(),
            Document = document,
            Needs = ByWord<Need, decimal>(place.Member("needs"), Above0),
            Strengths = ByWord<EvidenceBasis, ImmutableArray<decimal>>(place.Member("strengths"), row => ByWord<EvidenceSource, decimal>(row, Share)),
            Coverages = [.. place.Member("coverages").Entries().Select(Share)],
            Ages = ByWord<EvidenceKind, AgeRules>(place.Member("ages"), Age),
            ReducedStep = Share(place.Member("reducedStep")),
            PartialCredit = Above0(place.Member("partialCredit")) is < 1 and var partial ? partial : throw place.Member("partialCredit").Refused("a number below 1 is expected"),
            Findings = ByWord<FindingSeverity, FindingRules>(place.Member("findings"), Finding),
            FailedAtMost = Share(adverse.Member("failed")),
            ExceptionAtMost = Share(adverse.Member("exception")),
            BandsFrom = Bands(place.Member("bands")),
            Holds = Holds(place.Member("holds")),
            LimitedScopeAbove = Share(place.Member("limitedScopeAbove")),
            Risk = Risk(place.Member("risk")),
        };
    }

    /// <summary>A table with one member for each word of an enum, in the order of the enum.</summary>
    private static ImmutableArray<TValue> ByWord<TEnum, TValue>(Place place, Func<Place, TValue> read) where TEnum : struct, Enum
    {
        var words = Enum.GetValues<TEnum>().Select(Words<TEnum>.Of).ToArray();
        place.Only(words);
        return [.. words.Select(word => read(place.Member(word)))];
    }

    private static decimal Share(Place place)
    {
        var share = place.Share();
        return decimal.Round(share, ScoreRules.ShareDecimals) == share ? share : throw place.Refused("a share has at most 4 decimals");
    }

    private static decimal Above0(Place place) => Share(place) is > 0 and var share ? share : throw place.Refused("a number above 0 is expected");

    private static AgeRules Age(Place place)
    {
        place.Only("months", "days", "reducedDays");
        return new(
            place.Optional("months")?.Whole(0, MostMonths) ?? 0,
            place.Optional("days")?.Whole(0, MostDays) ?? 0,
            place.Optional("reducedDays")?.Whole(0, MostDays) ?? 0);
    }

    private static FindingRules Finding(Place place)
    {
        place.Only("atMost", "dueDays");
        return new(Share(place.Member("atMost")), place.Member("dueDays").Whole(1, MostDays));
    }

    private static ImmutableArray<decimal> Bands(Place place)
    {
        place.Only("A", "B", "C", "D");
        ImmutableArray<decimal> from = [place.Member("A").Number(), place.Member("B").Number(), place.Member("C").Number(), place.Member("D").Number()];
        return from[0] <= 100 && from[3] >= 0 && from[0] > from[1] && from[1] > from[2] && from[2] > from[3]
            ? from : throw place.Refused("the bands fall from at most 100 to at least 0");
    }

    private static HoldBands Holds(Place place)
    {
        place.Only("failed", "partial", "unproven", "undeterminedAnswered", "undeterminedUnanswered", "limitedScope");
        Band At(string name) => place.Member(name).Word<Band>();
        return new(At("failed"), At("partial"), At("unproven"), At("undeterminedAnswered"), At("undeterminedUnanswered"), At("limitedScope"));
    }

    private static RiskRules Risk(Place place)
    {
        place.Only("criticalFunctionInherent", "criticalFunctionResidual", "tier1From", "tier2From", "loweredFrom");
        int Level(string name) => place.Member(name).Whole(RiskFactors.Least, RiskFactors.Most);
        return new(Level("criticalFunctionInherent"), Level("criticalFunctionResidual"), Level("tier1From"), Level("tier2From"), place.Member("loweredFrom").Word<Band>());
    }
}
