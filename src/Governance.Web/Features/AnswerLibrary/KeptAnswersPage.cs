using Governance.Data.AnswerLibrary;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.AnswerLibrary;

/// <summary>The answers of a submitted questionnaire, a section of them, to keep.</summary>
/// <param name="Keepable">The questionnaire with what can be kept.</param>
/// <param name="Section">The section on the page.</param>
/// <param name="Own">Address of the questionnaire.</param>
public sealed record KeptAnswersPage(KeepableAnswers Keepable, FrozenSection Section, string Own)
{
    /// <summary>Those that go together: not yet there, or changed since. As many as are kept at once; the rest follows when these are there.</summary>
    public IReadOnlyList<KeepableAnswer> Together => [.. Rows.Where(row => !row.IsThere && row.Words.Label is not Classification.PreRelease).Take(KeptForm.Most)];

    /// <summary>How many follow then.</summary>
    public int Following => Left(Section) - Together.Count - Alone.Count;

    /// <summary>Those labelled pre-release, which are kept one by one.</summary>
    public IReadOnlyList<KeepableAnswer> Alone => [.. Rows.Where(row => !row.IsThere && row.Words.Label is Classification.PreRelease)];

    /// <summary>Those that the library has as they are.</summary>
    public IReadOnlyList<KeepableAnswer> There => [.. Rows.Where(row => row.IsThere)];

    private IEnumerable<KeepableAnswer> Rows => Keepable.Answers.Where(row => row.Section == Section);

    /// <summary>How many of a section are not in the library as they are.</summary>
    public int Left(FrozenSection section) => Keepable.Answers.Count(row => row.Section == section && !row.IsThere);

    /// <summary>Lays out a page: the section asked for, else the first with something to keep.</summary>
    public static KeptAnswersPage Of(KeepableAnswers keepable, string? section, string own)
    {
        ArgumentNullException.ThrowIfNull(keepable);
        var sections = keepable.Document.Sections;
        var shown = sections.FirstOrDefault(s => string.Equals(s.Key, section, StringComparison.Ordinal)) ?? keepable.Answers.FirstOrDefault(row => !row.IsThere)?.Section ?? sections[0];
        return new(keepable, shown, own);
    }
}
