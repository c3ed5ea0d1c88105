using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;


namespace Governance.Domain.Tests.Questionnaires;

/// <summary>Small templates to test with.</summary>
internal static class Templates
{
    public static QuestionnaireTemplate Of(params Question[] questions) => new()
    {
        Key = "small",
        Version = "1",
        Title = "Small",
        Purpose = "To test with.",
        Source = "own work",
        Licence = "own work",
        Sections = [new Section { Key = "only", Title = "Only", Questions = questions }],
    };

    public static Question Choice(string key, Condition? condition = null) => new()
    {
        Key = key,
        Text = $"Is {key} so?",
        Type = QuestionType.Choice,
        Weight = 1,
        Condition = condition,
        Options = [new Option { Key = "yes", Label = "Yes", Credit = 1 }, new Option { Key = "partial", Label = "Partly", Credit = 0.5m, AsksCompensating = true }, new Option { Key = "no", Label = "No", Credit = 0 }],
    };

    public static Question Number(string key, params NumberBand[] bands) => new()
    {
        Key = key,
        Text = $"How many hours for {key}?",
        Type = QuestionType.Number,
        Unit = "hours",
        Weight = 1,
        Bands = bands,
    };

    public static Question Several(string key) => Choice(key) with
    {
        Type = QuestionType.Multiple,
        Options = [new Option { Key = "logs", Label = "Logs", Credit = 0.5m }, new Option { Key = "alerts", Label = "Alerts", Credit = 0.5m }],
    };

    public static Comparison Is(string question, params string[] options) =>
        new(question, options.Length == 1 ? Operator.Is : Operator.In, options, null);

    public static AnswerValue Chosen(params string[] options) => new() { Values = options };
}
