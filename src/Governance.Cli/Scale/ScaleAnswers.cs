using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using static Governance.Cli.Scale.ScaleWords;

namespace Governance.Cli.Scale;

/// <summary>Made-up answers, of every state and form that a question takes; the same ones come again after some assessments.</summary>
internal sealed class ScaleAnswers(FrozenQuestionnaire document)
{
    private const int Variants = 50;
    private static readonly DateOnly Founded = new(2026, 1, 1);
    private readonly AnswerDraft[][] drafts = [.. Enumerable.Range(0, Variants).Select(variant => document.Questions().Select((question, i) => Draft(question, variant, i)).ToArray())];

    /// <summary>The questionnaire.</summary>
    public FrozenQuestionnaire Document { get; } = document;

    /// <summary>The questions in their order.</summary>
    public IReadOnlyList<FrozenQuestion> Questions { get; } = [.. document.Questions()];

    /// <summary>The answers of one assessment, in the order of the questions.</summary>
    public IReadOnlyList<AnswerDraft> Of(int assessment) => drafts[assessment % Variants];

    private static AnswerDraft Draft(FrozenQuestion question, int variant, int i)
    {
        var comment = Draw(4, variant, i, 1) == 0 ? Statement(i + variant) : null;
        return Draw(100, variant, i) switch
        {
            < 3 when question.AllowNotApplicable => new(AnswerState.NotApplicable, AnswerDraft.UsualLabel, Reason: "The service keeps nothing of this kind."),
            < 5 => new(AnswerState.Declined, AnswerDraft.UsualLabel, Reason: "Bound to secrecy towards a supplier.", Offer: "A call with the head of security."),
            < 7 => new(AnswerState.Inherited, AnswerDraft.UsualLabel, Value(question, variant, i), comment, Subservice: "The cloud provider"),
            var other => new(AnswerState.Answered, other < 15 ? Classification.Restricted : AnswerDraft.UsualLabel, Value(question, variant, i), comment),
        };
    }

    private static AnswerValue Value(FrozenQuestion question, int variant, int i) => question.Type switch
    {
        // the first options are the better ones, and more often true
        QuestionType.Choice => new() { Values = [question.Options[Math.Min(Draw(question.Options.Count, variant, i, 2), Draw(question.Options.Count, variant, i, 3))].Key] },
        QuestionType.Multiple => Together([.. question.Options.Where(option => !option.StandsAlone)], variant, i),
        QuestionType.Number => new() { Number = 1 + Draw(96, variant, i, 2) },
        QuestionType.Date => new() { On = Founded.AddDays(Draw(300, variant, i, 2)) },
        QuestionType.Table => new() { Rows = [.. Enumerable.Range(0, 1 + Draw(3, variant, i, 2)).Select(row => Row(question, row))] },
        QuestionType.Text or QuestionType.File => new() { Text = Statement(variant + i) },
    };

    private static AnswerValue Together(List<FrozenOption> options, int variant, int i) => new() { Values = [.. options.Take(1 + Draw(options.Count, variant, i, 2)).Select(option => option.Key)] };

    private static Dictionary<string, string> Row(FrozenQuestion question, int row) => question.Columns.ToDictionary(column => column.Key, column => column.Type switch
    {
        ColumnType.Text => Company(row + column.Key.Length),
        ColumnType.Number => "12",
        ColumnType.Date => "2026-03-31",
    }, StringComparer.Ordinal);
}
