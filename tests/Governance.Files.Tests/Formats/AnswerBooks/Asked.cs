using Governance.Domain;
using Governance.Domain.AnswerBooks;
using Governance.Domain.Assessments;
using Governance.Domain.Canonical;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Formats.AnswerBooks;

namespace Governance.Files.Tests.Formats.AnswerBooks;

/// <summary>Questionnaires with answers to write into workbooks, made up by chance from a number.</summary>
internal static class Asked
{
    public static readonly DateTimeOffset Now = new(2026, 11, 30, 9, 0, 0, TimeSpan.Zero);
    private static readonly UserId Ben = new(Ids.New());
    private static readonly string[] Words =
        ["Yes", "no", "", " around ", "=1+1", "+cmd|'/c calc'!A1", "-5", "@x", "'quoted", "two\nlines", "two\r\nlines\r\n", "12", "2026-06-01", "TRUE", "Müller & Søn <b>", "秘密", "\U0001F512 locked", "_x0041_", "tab\tin", "bell\u0007", "NaN", "1,5", "#N/A"];

    /// <summary>A questionnaire with a question of every type in each section.</summary>
    public static FrozenQuestionnaire Document(int sections = 3, int questions = 9) => new()
    {
        Template = "core", Version = "3", Title = "AI vendor core", Purpose = "To test with.",
        Sections = [.. Enumerable.Range(1, sections).Select(s => new FrozenSection { Key = $"s{s}", Title = s == 1 ? "Storage: access / [exposure]" : "A rather long title of a section that repeats", Intro = "=About it", Questions = [.. Enumerable.Range(0, questions).Select(q => Question(s, q))] })],
    };

    public static Questionnaire Received(FrozenQuestionnaire document)
    {
        var sent = new QuestionnaireSent(new AssessmentId(Ids.New()), "QNR-2026-0001", "Meridian Bank", "Chat assistant", ["Meridian Bank AG"], new(2026, 12, 24), RequiresRepresentation: true, CanonicalHash.Of(document.ToJson()), Note: null);
        var received = new Transmittal(new TenantId(Ids.New()), new TenantId(Ids.New()), Direction.Received, new TransmittalId(Ids.New()), TransmittalKind.QuestionnaireSent, 1, "{}", "cc", Now);
        var questionnaire = Questionnaire.Receive(received, sent, document);
        questionnaire.Accept(Ben, Now);
        return questionnaire;
    }

    public static AnswerBookSource Source(Questionnaire questionnaire, FrozenQuestionnaire document, Dictionary<string, AnswerDraft> drafts)
    {
        var answers = document.Questions().Where(question => drafts.ContainsKey(question.Key)).Select(question => Answer.Begin(questionnaire, question, drafts[question.Key], Ben, Now));
        return new(questionnaire, new(questionnaire, document, answers, []), drafts.Keys.ToLookup(key => key, _ => "report.pdf", StringComparer.Ordinal), Now);
    }

    /// <summary>Answers to about three questions of four.</summary>
    public static Dictionary<string, AnswerDraft> Drafts(FrozenQuestionnaire document, int seed)
    {
        var chance = new Random(seed);
        return document.Questions().Where(_ => chance.Next(4) > 0).ToDictionary(question => question.Key, question => Draft(question, chance), StringComparer.Ordinal);
    }

    public static MemoryStream File(AnswerBookSource source)
    {
        var file = new MemoryStream();
        AnswerBook.Write(source, file);
        file.Position = 0;
        return file;
    }

    /// <summary>The answers that a workbook says, laid over none.</summary>
    public static Dictionary<string, AnswerDraft> Said(Stream file, AnswerBookSource source)
    {
        file.Position = 0;
        var rows = AnswerBookReader.Read("answers.xlsx", file, source.Questionnaire, source.Sheet.Document);
        return rows.Answers.ToDictionary(answer => answer.Question, answer => answer.Over(source.Sheet.Document.Question(answer.Question)!, stands: null), StringComparer.Ordinal);
    }

    /// <summary>The outcomes of all answers that a workbook says, where the portal has them as they were.</summary>
    public static IReadOnlyList<PlannedAnswer> Plan(Stream file, AnswerBookSource source)
    {
        file.Position = 0;
        return AnswerBookPlan.Of(source.Questionnaire, source.Sheet, AnswerBookReader.Read("answers.xlsx", file, source.Questionnaire, source.Sheet.Document));
    }

    private static FrozenQuestion Question(int section, int at)
    {
        var type = Enum.GetValues<QuestionType>()[at % 7];
        return new()
        {
            Key = $"S{section}-{at}.1", Text = at % 2 == 0 ? $"Is {at} so?" : "=HYPERLINK(\"x\")\nand more", Type = type, Why = "Because.", Good = "It is so.", AllowNotApplicable = at % 3 != 0,
            Options = type is QuestionType.Choice or QuestionType.Multiple ? [new("yes", "Yes", false), new("partly", "Yes, partly", true), new("12", "12", false), new("no", "No", false), new("none", "no", false)] : [],
            Unit = type is QuestionType.Number ? "hours" : null,
            Minimum = type is QuestionType.Number && at > 6 ? 0 : null,
            Columns = type is QuestionType.Table ? [new("name", "Name"), new("count", "Count", ColumnType.Number), new("since", "Since", ColumnType.Date)] : [],
            Evidence = new() { What = "The policy." },
        };
    }

    private static AnswerDraft Draft(FrozenQuestion question, Random chance)
    {
        AnswerState[] ways = [AnswerState.Answered, AnswerState.Answered, AnswerState.Inherited, AnswerState.Declined, .. question.AllowNotApplicable ? [AnswerState.NotApplicable] : Array.Empty<AnswerState>()];
        var value = chance.Next(6) == 0 ? null : Value(question, chance);
        var state = ways[chance.Next(ways.Length)];
        string? Word() => chance.Next(2) == 0 ? null : Words[chance.Next(Words.Length)];
        return new(state is AnswerState.Answered && value is null && question.Type is not QuestionType.File ? AnswerState.Unanswered : state, (Classification)chance.Next(5), value,
            Word(), Word(), Word(), Word(), Word(), chance.Next(3) == 0 ? new DateOnly(2027, 1, 1).AddDays(chance.Next(900)) : null);
    }

    private static AnswerValue? Value(FrozenQuestion question, Random chance)
    {
        string Word() => Words[chance.Next(Words.Length)];
        DateOnly Day() => chance.Next(5) == 0 ? new(1850 + chance.Next(100), 2, 28) : new DateOnly(1900, 1, 1).AddDays(chance.Next(60_000));
        var chosen = question.Options.Where(_ => chance.Next(2) == 0).Select(option => option.Key).OrderBy(_ => chance.Next()).ToList();
        var value = question.Type switch
        {
            QuestionType.Choice => new AnswerValue { Values = [.. chosen.Take(1)] },
            QuestionType.Multiple => new() { Values = chosen },
            QuestionType.Number => new() { Number = chance.Next(4) == 0 ? 123_456_789.123_456m : Math.Round(chance.Next(1_000_000) / 7m, chance.Next(7)) },
            QuestionType.Text => new() { Text = Word() },
            QuestionType.Date => new() { On = Day() },
            QuestionType.Table => new()
            {
                Rows = [.. Enumerable.Range(0, chance.Next(1, 12)).Select(i => new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = $"{i} {Word()}", ["count"] = chance.Next(2) == 0 ? "12.50" : chance.Next(100).ToString(System.Globalization.CultureInfo.InvariantCulture), ["since"] = Day().ToString("O", System.Globalization.CultureInfo.InvariantCulture) })],
            },
            QuestionType.File => new(),
        };
        return value.IsEmpty() ? null : value;
    }
}
