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
    private const int MostRows = 50;

    /// <summary>The questionnaire.</summary>
    public Questionnaire Questionnaire => Found.Open.Questionnaire;

    /// <summary>Those on the page.</summary>
    public IReadOnlyList<Proposal> Rows => [.. Found.Of(Section).Skip(Before).Take(MostRows)];

    /// <summary>Those of the section that may be taken together, as many as go at once; the rest is proposed when these are taken.</summary>
    public IReadOnlyList<Proposal> Together => [.. Found.Of(Section).Where(proposal => proposal.GoesWithOthers).Take(PicksForm.Most)];

    /// <summary>Where the proposals that follow in the section are; null on its last page.</summary>
    public string? Following => Before + MostRows < Found.Of(Section).Count ? $"{At(Section)}&from={Before + MostRows}" : null;

    /// <summary>Address of a section.</summary>
    public string At(FrozenSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return $"{Own}/proposals?section={Uri.EscapeDataString(section.Key)}";
    }

    /// <summary>Lays out a page: the section asked for, else the first with a proposal.</summary>
    public static ProposalsPage Of(QuestionnaireProposals found, string? section, int from, string own, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(found);
        var sections = found.Open.Sheet.Document.Sections;
        var shown = sections.FirstOrDefault(s => string.Equals(s.Key, section, StringComparison.Ordinal)) ?? sections.FirstOrDefault(s => found.Of(s).Count > 0) ?? sections[0];
        return new(found, shown, Math.Max(0, from) / MostRows * MostRows, own, today);
    }
}
