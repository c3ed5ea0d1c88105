using Governance.Data.Questionnaires;
using Governance.Domain.Questionnaires;
using Governance.Web.Look;

namespace Governance.Web.Features.Questionnaires;

/// <summary>What is different since the questionnaire that another one follows.</summary>
/// <param name="Open">The questionnaire.</param>
/// <param name="Precedents">What last time has to do with each question.</param>
/// <param name="Former">The documents of then, by questionnaire.</param>
/// <param name="Own">Address of the questionnaire.</param>
public sealed record PrecedentsPage(OpenQuestionnaire Open, IReadOnlyList<Precedent> Precedents, IReadOnlyDictionary<QuestionnaireId, FrozenQuestionnaire> Former, string Own)
{
    private readonly Dictionary<string, Precedent> byQuestion = Precedents.ToDictionary(p => p.Question, StringComparer.Ordinal);

    /// <summary>Questions that were not asked then.</summary>
    public IReadOnlyList<FrozenQuestion> New => [.. Where(p => p.Kind is PrecedentKind.NewQuestion).Select(pair => pair.Question)];

    /// <summary>Questions that are asked in another way.</summary>
    public IReadOnlyList<(FrozenQuestion Question, Precedent Precedent)> Changed => [.. Where(p => p.Changed)];

    /// <summary>Questions whose answer of then does not fit any more, or whose documents do not all stand beside it.</summary>
    public IReadOnlyList<(FrozenQuestion Question, Precedent Precedent)> Left => [.. Where(p => p.NotTaken is not null || p.FilesLeft > 0)];

    /// <summary>Questions that are not asked any more.</summary>
    public IReadOnlyList<Precedent> Gone => [.. Precedents.Where(p => p.Kind is PrecedentKind.NoLongerAsked).OrderBy(p => p.Question, StringComparer.Ordinal)];

    /// <summary>What is different about a question, field by field.</summary>
    public IEnumerable<(string Field, string Before, string After)> Differences(FrozenQuestion question, Precedent precedent)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(precedent);
        return precedent.FromId is { } from && Former.TryGetValue(from, out var document) && document.Question(question.Key) is { } before
            ? AskedDifferences.Of((before, document), (question, Open.Sheet.Document)) : [];
    }

    /// <summary>Address of a question as it was answered then.</summary>
    public string Then(Precedent precedent)
    {
        ArgumentNullException.ThrowIfNull(precedent);
        return $"{Own[..Own.LastIndexOf('/')]}/{precedent.FromId?.Value}?view=focus&q={precedent.Question}";
    }

    private IEnumerable<(FrozenQuestion Question, Precedent Precedent)> Where(Func<Precedent, bool> holds) =>
        Open.Sheet.Document.Questions().Where(question => byQuestion.TryGetValue(question.Key, out var precedent) && holds(precedent)).Select(question => (question, byQuestion[question.Key]));
}
