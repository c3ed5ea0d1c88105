using System.Collections.Immutable;
using System.Globalization;

namespace Governance.Domain.Scoring.Engine;

/// <summary>An input laid out by question, after everything in it was checked.</summary>
internal sealed class ScoreSheet
{
    private readonly Dictionary<string, int> _questions;
    private readonly ScoreAnswer?[] _answers;
    private readonly ScoreDetermination?[] _determinations;
    private readonly int[] _sections;
    private int _following;

    /// <exception cref="ScoreRefused">It cannot be scored without guessing.</exception>
    public ScoreSheet(ScoreInput input)
    {
        Input = input;
        var sections = SectionCheck.Index(input.Sections);
        var count = input.Questions.Length;
        _questions = new(count, StringComparer.Ordinal);
        _sections = new int[count];
        for (var i = 0; i < count; i++)
            _sections[i] = Add(i, sections);
        _answers = Place(input.Answers, "answers", static answer => answer.Question, AnswerCheck.Check);
        _determinations = Place(input.Determinations, "determinations", static determination => determination.Question);
        Evidence = new(input.Evidence, count, (evidence, at) => input.Rules.Coverages.Contains(evidence.Coverage)
            ? Find(evidence.Question, "evidence", at) : throw Refused("evidence", at, "coverage", "the coverage is none of those that the model knows"));
        Findings = new(input.Findings, count, (finding, at) => Find(finding.Question, "findings", at));
        Lapses = new(input.Lapses, count, (lapse, at) => Find(lapse.Question, "lapses", at));
        for (var i = 0; i < input.Waivers.Length; i++)
            Find(input.Waivers[i].Question, "waivers", i);
        EngagementCheck.Check(input.Engagement);
    }

    public ScoreInput Input { get; }

    public EntriesByQuestion<ScoreEvidence> Evidence { get; }

    public EntriesByQuestion<ScoreFinding> Findings { get; }

    public EntriesByQuestion<ScoreLapse> Lapses { get; }

    public int SectionOf(int question) => _sections[question];

    public ScoreAnswer? AnswerTo(int question) => _answers[question];

    public ScoreDetermination? DeterminationOf(int question) => _determinations[question];

    public static ScoreRefused Refused(string list, int at, string? member, string problem) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{list}[{at}]{(member is null ? "" : ".")}{member}"), problem);

    /// <summary>The refusal of a determination, which is found out only once the claim is known.</summary>
    public ScoreRefused AboveTheClaim(ScoreDetermination determination) =>
        Refused("determinations", Input.Determinations.IndexOf(determination), "status", "the determination is above the claim; a reviewer who finds more returns the question");

    private int Add(int at, Dictionary<string, int> sections)
    {
        var question = Input.Questions[at];
        QuestionCheck.Check(question, at);
        if (!_questions.TryAdd(question.Key, at))
            throw Refused("questions", at, "key", $"the question {question.Key} is given twice");
        return sections.TryGetValue(question.Section, out var section)
            ? section : throw Refused("questions", at, "section", $"there is no section {question.Section}");
    }

    private int Find(string question, string list, int at)
    {
        // documents are sorted, so the question is mostly the one after the last
        if (_following < _sections.Length && string.Equals(Input.Questions[_following].Key, question, StringComparison.Ordinal))
            return _following++;
        if (!_questions.TryGetValue(question, out var found))
            throw Refused(list, at, "question", $"there is no question {question}");
        _following = found + 1;
        return found;
    }

    private T?[] Place<T>(ImmutableArray<T> entries, string list, Func<T, string> questionOf, Action<T, int, ScoreQuestion>? check = null) where T : class
    {
        var placed = new T?[_sections.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            var question = Find(questionOf(entries[i]), list, i);
            if (placed[question] is not null)
                throw Refused(list, i, "question", $"the question {questionOf(entries[i])} is named twice");
            placed[question] = entries[i];
            check?.Invoke(entries[i], i, Input.Questions[question]);
        }
        return placed;
    }
}
