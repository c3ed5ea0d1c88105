using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Canonical;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Formats.AnswerBooks;

namespace Governance.Benchmarks;

/// <summary>P19: a questionnaire of 300 questions of every type with all its answers, as a workbook and back.</summary>
[MemoryDiagnoser, SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 5)]
public class QuestionnaireOutAndIn
{
    private const int Sections = 10, Questions = 30;
    private static readonly DateTimeOffset Now = new(2026, 11, 30, 9, 0, 0, TimeSpan.Zero);
    private AnswerBookSource source = null!;

    /// <summary>Answers every question.</summary>
    [GlobalSetup]
    public void Answer()
    {
        var document = new FrozenQuestionnaire
        {
            Template = "core", Version = "1", Title = "Core", Purpose = "To measure with.",
            Sections = [.. Enumerable.Range(1, Sections).Select(s => new FrozenSection { Key = $"s{s}", Title = $"Section {s}", Questions = [.. Enumerable.Range(1, Questions).Select(q => Question($"q{s}.{q}", q))] })],
        };
        var sent = new QuestionnaireSent(new AssessmentId(Ids.New()), "QNR-2026-0001", "Meridian Bank", "Chat assistant", ["Meridian Bank AG"], new(2026, 12, 24), RequiresRepresentation: false, CanonicalHash.Of(document.ToJson()), Note: null);
        var received = new Transmittal(new TenantId(Ids.New()), new TenantId(Ids.New()), Direction.Received, new TransmittalId(Ids.New()), TransmittalKind.QuestionnaireSent, 1, "{}", "cc", Now);
        var (questionnaire, by) = (Questionnaire.Receive(received, sent, document), new UserId(Ids.New()));
        questionnaire.Accept(by, Now);
        var answers = document.Questions().Select(question => Domain.Questionnaires.Answer.Begin(questionnaire, question, new(AnswerState.Answered, AnswerDraft.UsualLabel, Value(question), "Since March, and reviewed every quarter."), by, Now));
        source = new(questionnaire, new(questionnaire, document, answers, []), Array.Empty<string>().ToLookup(text => text, StringComparer.Ordinal), Now);
    }

    /// <summary>Written, inspected and read.</summary>
    [Benchmark]
    public int OutAndIn()
    {
        using var file = new MemoryStream();
        AnswerBook.Write(source, file);
        return AnswerBookReader.Read("answers.xlsx", file, source.Questionnaire, source.Sheet.Document).Answers.Count;
    }

    private static FrozenQuestion Question(string key, int at)
    {
        // as templates have them: most a choice, some of the other types, one table in each section
        var type = at switch { 1 => QuestionType.Table, <= 4 => QuestionType.Multiple, <= 8 => QuestionType.Text, <= 11 => QuestionType.Number, <= 13 => QuestionType.Date, _ => QuestionType.Choice };
        return new()
        {
            Key = key, Text = $"How is the matter of question {key} dealt with, and since when?", Type = type, Why = "Because it was what went wrong elsewhere.", Good = "It is written down, done and shown.", AllowNotApplicable = true,
            Options = type is QuestionType.Choice or QuestionType.Multiple ? [new("yes", $"Yes, {at % 5}", false), new("partly", "Partly", true), new("planned", "Planned", false), new("no", "No", false)] : [],
            Unit = type is QuestionType.Number ? "hours" : null,
            Columns = type is QuestionType.Table ? [new("name", "Name"), new("count", "Count", ColumnType.Number), new("since", "Since", ColumnType.Date)] : [],
        };
    }

    private static AnswerValue Value(FrozenQuestion question) => question.Type switch
    {
        QuestionType.Choice => new() { Values = ["partly"] },
        QuestionType.Multiple => new() { Values = ["yes", "planned"] },
        QuestionType.Number => new() { Number = 72 },
        QuestionType.Text => new() { Text = "All of it is stored in two regions, with keys of our own." },
        QuestionType.Date => new() { On = new(2026, 6, 1) },
        QuestionType.Table => new() { Rows = [.. Enumerable.Range(1, 10).Select(i => new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = $"Store {i}", ["count"] = "12", ["since"] = "2026-06-01" })] },
        QuestionType.File => new(),
    };
}
