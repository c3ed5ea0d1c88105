using Governance.Domain.Evidence;
using Governance.Domain.FoundAnswers;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Domain.Tests.FoundAnswers;

/// <summary>Small questions and what was found about them, to test with.</summary>
internal static class Finding
{
    public static DateOnly Today { get; } = new(2026, 11, 20);

    public static PublicSource Page { get; } = new("https://vendor.example/security", "Security at the vendor", new(2026, 11, 19), "All storage is encrypted at rest.");

    public static FrozenQuestion Question(string key, Condition? condition = null) => new()
    {
        Key = key, Text = $"Is {key} so?", Type = QuestionType.Choice, Options = [new("yes", "Yes", false), new("no", "No", false)], AllowNotApplicable = true, Condition = condition,
    };

    public static FrozenQuestionnaire Document(params FrozenQuestion[] questions) => new()
    {
        Template = "small", Version = "1", Title = "Small", Purpose = "Asks.", Sections = [new() { Key = "s", Title = "S", Questions = questions }],
    };

    public static FoundWords Says(string option, params PublicSource[] sources) => new(AnswerState.Answered, new AnswerValue { Values = [option] }, null, null, sources);
}
