using Governance.Domain.Catalogs;

namespace Governance.Domain.Campaigns;

/// <summary>The rules that propose a baseline of one framework.</summary>
/// <param name="Framework">Key of the framework.</param>
/// <param name="Rules">The rules, in the order in which their reasons are read.</param>
public sealed record BaselineRules(string Framework, IReadOnlyList<BaselineRule> Rules)
{
    /// <summary>What the rules propose: for each engagement the widest baseline that a rule names which fits it, with the reasons of those that name this one.</summary>
    /// <param name="engagements">What is to be assessed.</param>
    /// <param name="without">Whether a baseline is left out; the next narrower one stands in its place.</param>
    public IReadOnlyList<BaselineProposal> Propose(IReadOnlyCollection<ScopedEngagement> engagements, Func<Baseline, bool>? without = null) =>
    [
        .. engagements.Select(engagement => (engagement.Id, Fitting: Rules.Where(rule => rule.When.Fits(engagement) && without?.Invoke(rule.Baseline) is not true).ToList()))
            .Where(fit => fit.Fitting.Count > 0)
            .GroupBy(fit => fit.Fitting.Max(rule => rule.Baseline))
            .OrderBy(fits => fits.Key)
            .Select(fits => new BaselineProposal(fits.Key, [.. fits.Select(fit => fit.Id)], Reasons(fits.Key, fits.SelectMany(fit => fit.Fitting)))),
    ];

    private List<string> Reasons(Baseline baseline, IEnumerable<BaselineRule> fitting)
    {
        var fit = fitting.ToHashSet();
        return [.. Rules.Where(rule => rule.Baseline == baseline && fit.Contains(rule)).Select(rule => rule.Because)];
    }
}
