namespace Governance.Domain.Questionnaires;

/// <summary>
/// Who sees to what of a questionnaire. What was given by itself goes before the section that it stands in; what nobody was given is
/// with nobody in particular, and the owner looks after the whole.
/// </summary>
public sealed class Holders
{
    private readonly Questionnaire? questionnaire;
    private readonly Dictionary<AssignmentPart, Assignment> latest = [];
    private readonly Dictionary<string, string> sections = new(StringComparer.Ordinal);

    private Holders() { }

    /// <summary>Lays out what was given, in any order.</summary>
    public Holders(Questionnaire questionnaire, FrozenQuestionnaire document, IEnumerable<Assignment> made)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(made);
        this.questionnaire = questionnaire;
        foreach (var assignment in made.OrderBy(assignment => assignment.Ordinal)) latest[assignment.Part] = assignment;
        if (latest.Count == 0) return;
        foreach (var section in document.Sections)
            foreach (var question in section.Questions) sections[question.Key] = section.Key;
    }

    /// <summary>Of a questionnaire that nobody has read yet.</summary>
    public static Holders None { get; } = new();

    /// <summary>Who looks after the whole: whoever was named, else whoever accepted it.</summary>
    public UserId? Owner => Of(AssignmentPart.Whole);

    /// <summary>What was decided last about a part itself; null where nothing was.</summary>
    public Assignment? Latest(AssignmentPart part) => latest.GetValueOrDefault(part);

    /// <summary>To whom a part itself is given; null where to nobody.</summary>
    public UserId? Of(AssignmentPart part) => Latest(part)?.Holder ?? (part == AssignmentPart.Whole ? questionnaire?.AcceptedBy : null);

    /// <summary>The assignment that decides who has a part: its own, else that of its section; null where nobody has it.</summary>
    public Assignment? Narrowest(AssignmentPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        if (Latest(part) is { Holder: not null } own) return own;
        return part.Question.Length > 0 && sections.TryGetValue(part.Question, out var section) && Latest(new(section, "")) is { Holder: not null } around ? around : null;
    }

    /// <summary>Who sees to a question; null for nobody in particular.</summary>
    public UserId? Of(FrozenQuestion question) => Narrowest(AssignmentPart.Of(question))?.Holder;

    /// <summary>Whether anything but the whole is with somebody.</summary>
    public bool Any => latest.Values.Any(assignment => assignment.Part != AssignmentPart.Whole && assignment.Holder is not null);
}
