using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;

namespace Governance.Domain.Templates;

/// <summary>What is different between two versions of a template. Sections and questions are the same where their keys are.</summary>
/// <param name="Before">The older one.</param>
/// <param name="After">The newer one.</param>
public sealed record TemplateDifference(QuestionnaireTemplate Before, QuestionnaireTemplate After)
{
    /// <summary>Whether title, purpose, source, licence or frameworks differ.</summary>
    public bool Described => !Same(Before with { Key = "", Version = "", Sections = [] }, After with { Key = "", Version = "", Sections = [] });

    /// <summary>Sections that came.</summary>
    public IEnumerable<Section> AddedSections => After.Sections.Where(s => Before.Section(s.Key) is null);

    /// <summary>Sections that went.</summary>
    public IEnumerable<Section> RemovedSections => Before.Sections.Where(s => After.Section(s.Key) is null);

    /// <summary>Sections that say something else about themselves; their questions are looked at one by one.</summary>
    public IEnumerable<(Section Before, Section After)> ChangedSections =>
        from old in Before.Sections
        let now = After.Section(old.Key)
        where now is not null && !Same(old with { Questions = [] }, now with { Questions = [] })
        select (old, now);

    /// <summary>Questions that came.</summary>
    public IEnumerable<Question> Added => After.Questions().Where(q => Before.Question(q.Key) is null);

    /// <summary>Questions that went.</summary>
    public IEnumerable<Question> Removed => Before.Questions().Where(q => After.Question(q.Key) is null);

    /// <summary>Questions that say something else.</summary>
    public IEnumerable<(Question Before, Question After)> Changed =>
        from old in Before.Questions()
        let now = After.Question(old.Key)
        where now is not null && !Same(old, now)
        select (old, now);

    /// <summary>Questions in another section than before, or after another one of those that both versions have.</summary>
    public IEnumerable<Question> Moved
    {
        get
        {
            var (old, now) = (Places(Before, After), Places(After, Before));
            return After.Questions().Where(q => old.TryGetValue(q.Key, out var before) && before != now[q.Key]);
        }
    }

    /// <summary>Whether there is none.</summary>
    public bool IsNone => Same(Before with { Key = "", Version = "" }, After with { Key = "", Version = "" });

    // the section of each question that the other version has, too, and the one before it there
    private static Dictionary<string, (string Section, string? Behind)> Places(QuestionnaireTemplate template, QuestionnaireTemplate other)
    {
        var places = new Dictionary<string, (string, string?)>(StringComparer.Ordinal);
        foreach (var section in template.Sections)
        {
            string? behind = null;
            foreach (var question in section.Questions.Where(q => other.Question(q.Key) is not null))
            {
                places[question.Key] = (section.Key, behind);
                behind = question.Key;
            }
        }
        return places;
    }

    private static bool Same<T>(T left, T right) => string.Equals(DocumentJson.Write(left), DocumentJson.Write(right), StringComparison.Ordinal);
}
