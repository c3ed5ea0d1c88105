using Governance.Domain.Assessments;
using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;

namespace Governance.Domain.Reviews;

/// <summary>What the vendor submitted in the assessment that another one follows.</summary>
/// <param name="Assessment">The assessment of then.</param>
/// <param name="Document">Its questionnaire.</param>
/// <param name="Submission">Its latest submission.</param>
/// <param name="Answers">The answers of that, by question.</param>
public sealed record LastTime(Assessment Assessment, FrozenQuestionnaire Document, ReceivedSubmission Submission, IReadOnlyDictionary<string, ReceivedAnswer> Answers)
{
    /// <summary>How an answer compares with the one of then.</summary>
    public SinceLastTime Of(ReceivedAnswer now, ReceivedSubmission with)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(with);
        if (Document.Question(now.Question) is null || !Answers.TryGetValue(now.Question, out var then)) return SinceLastTime.NewQuestion;
        return then.SaysTheSameAs(now) && with.ServesAlike(now.Question, Submission) ? SinceLastTime.AsThen : SinceLastTime.Changed;
    }

    /// <summary>The question as it was asked then, where it reads differently or takes other answers now; null otherwise.</summary>
    public FrozenQuestion? AskedDifferently(FrozenQuestion now)
    {
        ArgumentNullException.ThrowIfNull(now);
        return Document.Question(now.Key) is { } then && !string.Equals(Asked(then), Asked(now), StringComparison.Ordinal) ? then : null;
    }

    private static string Asked(FrozenQuestion question) => DocumentJson.Write(new { question.Text, question.Type, question.Options, question.Unit, question.Columns });
}
