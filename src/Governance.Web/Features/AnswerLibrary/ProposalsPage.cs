using Governance.Data.AnswerLibrary;
using Governance.Domain.AnswerLibrary;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.AnswerLibrary;

/// <summary>What the library proposes for a section of a questionnaire.</summary>
/// <param name="Found">All that it proposes.</param>
/// <param name="Section">The section on the page.</param>
/// <param name="Before">How many proposals of the section come before those on the page.</param>
/// <param name="Own">Address of the questionnaire.</param>
/// <param name="Today">For how old answers are.</param>
public sealed record ProposalsPage(QuestionnaireProposals Found, FrozenSection Section, int Before, string Own, DateOnly Today)
{
    private const int MostRows = 20;

    /// <summary>The questionnaire.</summary>
    public Questionnaire Questionnaire => Found.Open.Questionnaire;

    /// <summary>Key of the question at which whoever decided about another goes on; null where they come from elsewhere.</summary>
    public string? Reached { get; init; }

    /// <summary>Those on the page, the best first.</summary>
    public IReadOnlyList<Proposal> Rows => [.. Ordered.Skip(Before).Take(MostRows)];

    /// <summary>Those of them that are the same question in all likelihood.</summary>
    public IReadOnlyList<Proposal> Likely => [.. Rows.Where(proposal => proposal.Likeness.IsLikely)];

    /// <summary>Those of them that only name some of the same; folded, for most are not meant.</summary>
    public IReadOnlyList<Proposal> Weak => [.. Rows.Where(proposal => !proposal.Likeness.IsLikely)];

    /// <summary>The question at which the page is entered by keyboard: the one that was named, else the first; null where nobody decided about another just now.</summary>
    public string? Entered => Reached is null ? null : (Rows.FirstOrDefault(proposal => Same(proposal.Question.Key, Reached)) ?? Rows.FirstOrDefault())?.Question.Key;

    /// <summary>Where to go on after a decision: the proposal that follows, in this section or a later one, else one before; null where it is the only one.</summary>
    public string? After(Proposal proposal)
    {
        var sections = Found.Open.Sheet.Document.Sections;
        List<Proposal> all = [.. sections.SelectMany(section => InOrder(Found.Of(section)))];
        var at = all.IndexOf(proposal);
        return (all.ElementAtOrDefault(at + 1) ?? all.ElementAtOrDefault(at - 1))?.Question.Key;
    }

    /// <summary>Those of the section that may be taken together, as many as go at once; the rest is proposed when these are taken.</summary>
    public IReadOnlyList<Proposal> Together => [.. Found.Of(Section).Where(proposal => proposal.GoesWithOthers).Take(PicksForm.Most)];

    /// <summary>Where the proposals that follow in the section are; null on its last page.</summary>
    public string? Following => Before + MostRows < Ordered.Count ? $"{At(Section)}&from={Before + MostRows}" : null;

    /// <summary>Address of a section.</summary>
    public string At(FrozenSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return $"{Own}/proposals?section={Uri.EscapeDataString(section.Key)}";
    }

    /// <summary>Lays out a page: the section asked for, else that of the question that is named, else the first with a proposal.</summary>
    public static ProposalsPage Of(QuestionnaireProposals found, (string? Section, string? Question, int From) asked, string own, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(found);
        var sections = found.Open.Sheet.Document.Sections;
        var shown = sections.FirstOrDefault(s => Same(s.Key, asked.Section)) ?? sections.FirstOrDefault(s => found.Of(s).Any(proposal => Same(proposal.Question.Key, asked.Question)))
            ?? sections.FirstOrDefault(s => found.Of(s).Count > 0) ?? sections[0];
        var page = new ProposalsPage(found, shown, 0, own, today) { Reached = asked.Question };
        var at = asked.Question is null ? asked.From : page.Ordered.ToList().FindIndex(proposal => Same(proposal.Question.Key, asked.Question));
        return page with { Before = Math.Max(0, at) / MostRows * MostRows };
    }

    // a question that is surely meant before one that shares a few words; each kind in the order of the questions
    private IReadOnlyList<Proposal> Ordered => InOrder(Found.Of(Section));

    private static IReadOnlyList<Proposal> InOrder(IReadOnlyList<Proposal> proposals) => [.. proposals.Where(proposal => proposal.Likeness.IsLikely), .. proposals.Where(proposal => !proposal.Likeness.IsLikely)];

    private static bool Same(string key, string? asked) => string.Equals(key, asked, StringComparison.Ordinal);
}
