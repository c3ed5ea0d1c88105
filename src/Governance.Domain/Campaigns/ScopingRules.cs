using Governance.Domain.Catalogs;

namespace Governance.Domain.Campaigns;

/// <summary>The rules that propose questionnaires and a baseline, as they ship: data, with a version, read once.</summary>
/// <param name="Key">Key of the set.</param>
/// <param name="Version">Its version.</param>
/// <param name="Title">What it is for.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Licence">Under which terms it may be used.</param>
/// <param name="Rules">The rules, in the order in which their reasons are read.</param>
/// <param name="Baselines">The rules that propose a baseline.</param>
public sealed record ScopingRules(string Key, string Version, string Title, string Source, string Licence, IReadOnlyList<ScopingRule> Rules, BaselineRules Baselines)
{
    /// <summary>The rules that ship with the product.</summary>
    public static ScopingRules Shipped { get; } = Read("scoping-2");

    /// <summary>What the rules propose for these engagements: each template once, in the order of the rules, with the reasons that fit any of them.</summary>
    public IReadOnlyList<ScopingProposal> Propose(IReadOnlyCollection<ScopedEngagement> engagements) =>
    [
        .. Rules.Select(rule => (Rule: rule, Fitting: engagements.Where(rule.When.Fits).Select(engagement => engagement.Id).ToList()))
            .Where(fit => fit.Fitting.Count > 0)
            .GroupBy(fit => fit.Rule.Template, StringComparer.Ordinal)
            .Select(fits => new ScopingProposal(fits.Key, [.. fits.SelectMany(fit => fit.Fitting).Distinct()], [.. fits.Select(fit => fit.Rule.Because)])),
    ];

    private static ScopingRules Read(string file)
    {
        using var stream = typeof(ScopingRules).Assembly.GetManifestResourceStream($"scoping/{file}.json") ?? throw new InvalidOperationException($"The rules {file} did not ship.");
        using var reader = new StreamReader(stream);
        return DocumentJson.Read<ScopingRules>(reader.ReadToEnd());
    }
}
