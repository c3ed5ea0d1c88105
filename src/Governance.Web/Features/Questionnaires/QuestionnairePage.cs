using System.Globalization;
using Governance.Data.Questionnaires;
using Governance.Domain.AnswerLibrary;
using Governance.Domain;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Web.Look;

namespace Governance.Web.Features.Questionnaires;

/// <summary>A questionnaire in one of its two views.</summary>
/// <param name="Open">The questionnaire and everything said so far.</param>
/// <param name="View">Focus or List.</param>
/// <param name="Section">The section on the page.</param>
/// <param name="Question">The question in Focus; null in List and where a section asks nothing.</param>
/// <param name="Own">Address of the questionnaire.</param>
/// <param name="Reader">Who looks.</param>
/// <param name="Writes">Whether they may answer.</param>
public sealed record QuestionnairePage(OpenQuestionnaire Open, QuestionnaireView View, FrozenSection Section, FrozenQuestion? Question, string Own, UserId Reader, bool Writes)
{
    /// <summary>The most questions of a section on one page; in List.</summary>
    public const int MostRows = 100;

    // of an answer that is only pointed at
    private const int MostWords = 120;

    /// <summary>The numbers of the section's questions, by key: the same in both views, in the workbook and wherever a question is named, whichever are asked.</summary>
    public IReadOnlyDictionary<string, string> Places { get; } = PlacesOf(Open.Sheet.Document, Section);

    /// <summary>Whether only what is with the reader is shown.</summary>
    public bool Mine { get; init; }

    /// <summary>What was typed and could not be saved, where that is why the page is shown.</summary>
    public AnswerForm? Typed { get; init; }
    /// <summary>The colleague's answer that stood in the way.</summary>
    public Answer? Theirs { get; init; }

    /// <summary>Rows of List that were sent and could not be saved, by the key of their question.</summary>
    public IReadOnlyDictionary<string, HeldRow> Held { get; init; } = new Dictionary<string, HeldRow>(StringComparer.Ordinal);

    /// <summary>How many rows were saved beside those.</summary>
    public int Saved { get; init; }

    /// <summary>Whether the two versions are shown in a row of List.</summary>
    public bool InRow { get; init; }

    /// <summary>How many questions of the section come before those on the page; in List.</summary>
    public int Before { get; init; }

    /// <summary>The vendor's documents, to attach; in Focus only.</summary>
    public IReadOnlyList<AttachedEvidence> Choices { get; init; } = [];

    /// <summary>What was set aside at once in the section, and can be taken back; for those who answer, and nothing while a part of the section is hidden from view.</summary>
    public IReadOnlyList<NotApplicableAct> SetAside => Writes && !Mine ? NotApplicableAct.Of(Sheet, Section) : [];

    /// <summary>What stands beside the answers.</summary>
    public Beside Beside { get; init; } = Beside.Nothing;

    /// <summary>What the vendor said otherwise to the question in Focus where another buyer sent the same; nothing while it says nothing here.</summary>
    public IReadOnlyList<AnsweredElsewhere> Otherwise => Question is { } question && Sheet.Of(question) is { } answer && LibraryWords.Of(question, answer) is { } words
        ? [.. Beside.Elsewhere.Select(other => AnsweredElsewhere.Of((other.QuestionnaireId, other.BuyerName, other.Reference), question, other.Answer)).OfType<AnsweredElsewhere>().Where(other => !other.Words.SaysAs(words))]
        : [];

    /// <summary>The representations that were made with its submissions, the latest first.</summary>
    public IReadOnlyList<MadeRepresentation> Represented { get; init; } = [];

    /// <summary>The questionnaire.</summary>
    public Questionnaire Questionnaire => Open.Questionnaire;
    /// <summary>Questions and answers.</summary>
    public AnswerSheet Sheet => Open.Sheet;
    /// <summary>The questions of the section that are asked; where only the reader's are shown, those.</summary>
    public IReadOnlyList<FrozenQuestion> Asked => [.. Section.Questions.Where(IsShown)];
    /// <summary>How many questions are with the reader; none where nothing was given to anybody.</summary>
    public int WithReader => Open.Holders.Any ? Sheet.Questions.Count(question => Open.Holders.Of(question) == Reader) : 0;
    /// <summary>Who has a section, by name; null for nobody in particular.</summary>
    public string? With(FrozenSection section) => Named(Open.Holders.Of(AssignmentPart.Of(section)));
    /// <summary>Who has a question, by name; null for nobody in particular.</summary>
    public string? With(FrozenQuestion question) => Named(Open.Holders.Of(question));
    /// <summary>How many questions are left: not complete, or returned and not worked on since.</summary>
    public int Left => Sheet.Questions.Count(question => Sheet.IsReturned(question) || Sheet.Gaps(question).Count > 0);
    /// <summary>What is still to be expected, in words; null where nothing is.</summary>
    public string? Rest => string.Join(", ", new[] { Sheet.Returned == 0 ? null : $"{Sheet.Returned} returned to you", Waiting.Count == 0 ? null : $"{Waiting.Count} not looked at", Left == 0 ? null : Time.Words() }.OfType<string>()) is { Length: > 0 } rest ? rest : null;
    /// <summary>How long the rest will take this person; null until there is enough to go by.</summary>
    public TimeSpan? Time => Pace.Left(Open.Answers.Where(answer => answer.SavedBy == Reader && answer.SavedAt >= Questionnaire.ReceivedAt).Select(answer => answer.SavedAt), Left);

    /// <summary>What last time has to do with a question; null where the questionnaire follows none.</summary>
    public Precedent? Precedent(FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Beside.Precedents.GetValueOrDefault(question.Key);
    }

    /// <summary>The questions whose answer stands as it was taken over from last time and can be changed, in their order.</summary>
    public IReadOnlyList<FrozenQuestion> Waiting => ReassessmentDesk.Waiting(Open, Beside.Precedents.Values);

    /// <summary>How far a section is, and how many of its questions are done. An answer of last time that nobody looked at is there and yet not done.</summary>
    public (SectionState State, int Done, int Of) Progress(FrozenSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var (progress, waiting) = (Sheet.Progress(section), Waiting.Count(section.Questions.Contains));
        return progress.State() switch
        {
            SectionState.Returned => (SectionState.Returned, progress.Returned, progress.Asked),
            SectionState.Ready when waiting > 0 => (SectionState.InProgress, progress.Asked - waiting, progress.Asked),
            SectionState.Ready when section.Questions.Where(IsAsked).All(Sheet.IsSetAside) => (SectionState.NotApplicable, progress.Complete, progress.Asked),
            var state => (state, Math.Max(0, progress.Complete - waiting), progress.Asked),
        };
    }

    /// <summary>What was said to a question on which others hang, by whom and when, in a sentence.</summary>
    public string Cause(string key)
    {
        if (Sheet.Document.Question(key) is not { } question) return "";
        var place = $"Question {Sheet.Document.Place(key)}";
        return Sheet.Of(question) is not { } answer || answer.State is AnswerState.Unanswered ? $"{place} is not answered yet."
            : $"{place} says “{answer.Draft.Summary(question).Beginning(MostWords)}”, saved {answer.SavedAt:d MMM, HH:mm} by {(answer.SavedBy == Reader ? "you" : Open.Name(answer.SavedBy))}.";
    }

    /// <summary>Lays out a page: the section and question asked for, else the first with something left to do.</summary>
    public static QuestionnairePage Of(OpenQuestionnaire open, QuestionnaireView view, string? section, string? q, Visit visit)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(visit);
        var (sections, sheet) = (open.Sheet.Document.Sections, open.Sheet);
        var named = sections.FirstOrDefault(s => Same(s.Key, section)) ?? sections.FirstOrDefault(s => s.Questions.Any(question => Same(question.Key, q)));
        var inside = (named?.Questions ?? sheet.Questions).Where(question => sheet.Asked.Contains(question.Key) && (!visit.Mine || open.Holders.Of(question) == visit.Reader)).ToList();
        var asked = inside.FirstOrDefault(question => Same(question.Key, q))
            ?? inside.FirstOrDefault(question => sheet.IsReturned(question) || (sheet.IsOpen(question) && sheet.Gaps(question).Count > 0)) ?? inside.FirstOrDefault();
        var shown = named ?? (asked is null ? sections[0] : sections.First(s => s.Questions.Any(question => Same(question.Key, asked.Key))));
        var page = new QuestionnairePage(open, view, shown, view is QuestionnaireView.Focus ? asked : null, visit.Own, visit.Reader, visit.Writes) { Mine = visit.Mine };
        return view is QuestionnaireView.Focus ? page : page with { Before = Math.Max(0, page.Asked.ToList().FindIndex(question => Same(question.Key, q))) / MostRows * MostRows };
    }

    /// <summary>One question as it stands on the page.</summary>
    public AnswerField Field(FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var answer = Sheet.Of(question);
        var form = Held.GetValueOrDefault(question.Key)?.Form ?? (Typed is not null && Question == question ? Typed : AnswerForm.Of(answer));
        return new(question, form, answer, $"{Own}/answers/{question.Key}")
        {
            Open = Writes && Sheet.IsOpen(question),
            Returned = Sheet.IsReturned(question),
            Query = Beside.Queries.GetValueOrDefault(question.Key),
            Gaps = Sheet.Gaps(question),
            Saved = answer is null ? null : AnswerForm.Of(answer).Wants ?? $"{(Precedent(question)?.Waits(answer) is true ? $"Submitted {answer.SavedAt:d MMM yyyy, HH:mm}" : $"Saved {answer.SavedAt:d MMM, HH:mm}")} by {(answer.SavedBy == Reader ? "you" : Open.Name(answer.SavedBy))}",
            Documents = [.. Open.Documents[question.Key]],
            Choices = [.. Choices.ExceptBy(Open.Documents[question.Key].Select(document => document.Id), choice => choice.Id)],
            Focus = Focus(question),
            With = With(question),
            Precedent = Precedent(question),
            Comments = Open.Comments.GetValueOrDefault(question.Key),
            Clarifications = Open.Clarifications.GetValueOrDefault(question.Key),
        };
    }

    /// <summary>Address of a question in Focus.</summary>
    public string Focus(FrozenQuestion question) => $"{Own}?view=focus&q={question.Key}{Narrowed}";

    /// <summary>Address of a section, in the view that is open.</summary>
    public string At(FrozenSection section) => $"{Own}?view={Name(View)}&section={section.Key}{Narrowed}";

    /// <summary>The same place in the other view, or in this one.</summary>
    public string In(QuestionnaireView view) => $"{Own}?view={Name(view)}&section={Section.Key}{(Question is null ? "" : "&q=" + Question.Key)}{Narrowed}{(Question is not null && view is QuestionnaireView.List ? "#row-" + Question.Key : "")}";

    /// <summary>The same view of all questions, or of the reader's alone.</summary>
    public string Of(bool mine) => $"{Own}?view={Name(View)}{(mine ? "&mine=true" : $"&section={Section.Key}")}";

    /// <summary>The question that is so many steps away among those asked; null past either end.</summary>
    public FrozenQuestion? Step(int by)
    {
        var all = Sheet.Questions.Where(IsShown).ToList();
        return Question is null ? null : all.ElementAtOrDefault(all.IndexOf(Question) + by is var at and >= 0 ? at : all.Count);
    }

    /// <summary>The section after this one that asks something; null after the last.</summary>
    public FrozenSection? NextSection => Sheet.Document.Sections.SkipWhile(section => section != Section).Skip(1).FirstOrDefault(section => section.Questions.Any(IsShown));

    /// <summary>Whether a section has something to show.</summary>
    public bool Shows(FrozenSection section) => !Mine || section.Questions.Any(IsShown);

    /// <summary>The questions on the page; in List.</summary>
    public IReadOnlyList<FrozenQuestion> Rows => [.. Asked.Skip(Before).Take(MostRows)];

    /// <summary>Where the questions that follow in the section are; null on its last page.</summary>
    public string? Following => Before + MostRows < Asked.Count ? At(Section) + $"&q={Asked[Before + MostRows].Key}" : null;

    /// <summary>Where those before are; null on the first page.</summary>
    public string? Preceding => Before == 0 ? null : At(Section) + $"&q={Asked[Math.Max(0, Before - MostRows)].Key}";

    private bool IsAsked(FrozenQuestion question) => Sheet.Asked.Contains(question.Key);

    private bool IsShown(FrozenQuestion question) => IsAsked(question) && (!Mine || Open.Holders.Of(question) == Reader);

    private string Narrowed => Mine ? "&mine=true" : "";

    private string? Named(UserId? holder) => holder is not { } person ? null : person == Reader ? "you" : Open.Name(person);

    private static Dictionary<string, string> PlacesOf(FrozenQuestionnaire document, FrozenSection section)
    {
        var at = document.Sections.TakeWhile(other => !ReferenceEquals(other, section)).Count() + 1;
        return section.Questions.Index().ToDictionary(question => question.Item.Key, question => string.Create(CultureInfo.InvariantCulture, $"{at}.{question.Index + 1}"), StringComparer.Ordinal);
    }

    private static string Name(QuestionnaireView view) => view is QuestionnaireView.Focus ? "focus" : "list";

    private static bool Same(string key, string? asked) => string.Equals(key, asked, StringComparison.Ordinal);
}
