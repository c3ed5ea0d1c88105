using Governance.Domain;
using Governance.Domain.Catalogs;

namespace Governance.Formats.Questionnaires.Trees;

/// <summary>Collects what a nested document asks while it is walked through.</summary>
internal sealed class TreeSketch(string fileName)
{
    /// <summary>The questions of a document.</summary>
    public const int MostQuestions = 50_000;
    private const int MostCharacters = 32_767;
    private readonly List<(string Key, string Title, string? Intro, List<TreeQuestion> Questions)> sections = [];
    private readonly Keys sectionKeys = new("section"), questionKeys = new("q");
    private readonly Dictionary<string, string> seen = new(StringComparer.Ordinal);
    private readonly List<TreeQuestion> questions = [];

    /// <summary>What was found wrong or was left out, so far.</summary>
    public List<Flaw> Problems { get; } = [];

    /// <summary>The questions so far.</summary>
    public IReadOnlyList<TreeQuestion> Questions => questions;

    /// <summary>Begins a section; one that gets no question is forgotten.</summary>
    /// <exception cref="Refused">Its title or what introduces it is too long.</exception>
    public void Begin(string title, string? intro)
    {
        if (title.Length > MostCharacters || intro?.Length > MostCharacters) throw new Refused(ReadingRefusals.TextTooLong.With(fileName, Wording.Short(title), MostCharacters));
        if (sections is [.., { Questions.Count: 0 } last]) sections.Remove(last);
        sections.Add((sectionKeys.Of(title), Wording.OrNull(title) ?? "Questions", intro, []));
    }

    /// <summary>Adds a question to the section; its key is given here.</summary>
    /// <exception cref="Refused">There are too many, or one is too long.</exception>
    public void Ask(TreeQuestion question)
    {
        if (questions.Count == MostQuestions) throw new Refused(ReadingRefusals.TooManyQuestions.With(fileName, MostQuestions));
        if (new[] { question.Question.Text, question.Answer, question.Comment, question.Question.Good, question.Question.Why }.Any(text => text?.Length > MostCharacters))
            throw new Refused(ReadingRefusals.TextTooLong.With(fileName, question.Place, MostCharacters));
        if (sections.Count == 0) Begin("Questions", null);
        var key = questionKeys.Of(question.Id);
        question.Question = question.Question with { Key = key };
        if (question.Id is { } id && !seen.TryAdd(id, question.Place))
            Problems.Add(new Flaw(question.Place, $"The identifier {Wording.Short(id)} is also that of {seen[id]}; this question is taken as {key}."));
        questions.Add(question);
        sections[^1].Questions.Add(question);
    }

    /// <summary>All of it, conditions looked up.</summary>
    public ReadQuestionnaire Finish(QuestionnaireFormat format, string title)
    {
        var translation = new Translation(questions, Problems);
        var conditions = translation.Run();
        return new ReadQuestionnaire
        {
            Format = format,
            Title = title,
            Sections = [.. sections.Where(section => section.Questions.Count > 0).Select(section => new ReadSection(section.Key, section.Title, section.Intro, [.. section.Questions.Select(Read)]))],
            Conditions = conditions,
            Contradictions = Contradictions.In(questions.Select(Read)),
            Problems = Problems,
        };
    }

    private static ReadQuestion Read(TreeQuestion question) => new(question.Question, question.Id, question.Place, null, question.Answer, question.Comment);
}
