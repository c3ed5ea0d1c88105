using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Domain.AnswerLibrary;

/// <summary>
/// An answer that a vendor keeps to be proposed where the like is asked, whoever asks. It is here by the vendor's own act alone: what was
/// said to one buyer is proposed for another only because somebody put it here.
/// </summary>
public sealed class LibraryAnswer : Aggregate
{
    /// <summary>Longest question that is typed, in characters.</summary>
    public const int MaxQuestionLength = 2000;
    /// <summary>Longest place in a file, in characters; what is longer is cut.</summary>
    public const int MaxPlaceLength = 300;
    /// <summary>Furthest end of validity, in years from the day it is given.</summary>
    public const int MostYears = 3;

    private LibraryAnswer() { }

    private LibraryAnswer(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public LibraryAnswerId Id { get; private set; }
    /// <summary>The question as it was asked.</summary>
    public string Question { get; private set; } = "";
    /// <summary>The controls that the question tests, each with its framework.</summary>
    public IReadOnlyList<string> Controls { get; private set; } = [];
    /// <summary>The questionnaire that it was answered in; null where it was typed.</summary>
    public QuestionnaireId? QuestionnaireId { get; private set; }
    /// <summary>Key of the question there.</summary>
    public string? QuestionKey { get; private set; }
    /// <summary>Who asked it.</summary>
    public string? BuyerName { get; private set; }
    /// <summary>Reference of the questionnaire.</summary>
    public string? Reference { get; private set; }
    /// <summary>The file that it was read from; null where it came otherwise.</summary>
    public AnswerImportId? ImportId { get; private set; }
    /// <summary>The name of that file.</summary>
    public string? FileName { get; private set; }
    /// <summary>Where it stands there, such as <c>Access!D12</c>.</summary>
    public string? Place { get; private set; }
    /// <summary>When it was answered.</summary>
    public DateTimeOffset AnsweredAt { get; private set; }
    /// <summary>What is done with the question.</summary>
    public AnswerState State { get; private set; }
    /// <summary>The answer itself; null where the question does not apply.</summary>
    public LibraryValue? Value { get; private set; }
    /// <summary>Words to it that buyers read.</summary>
    public string? Comment { get; private set; }
    /// <summary>Who performs it, where it is inherited.</summary>
    public string? Subservice { get; private set; }
    /// <summary>Why it does not apply.</summary>
    public string? Reason { get; private set; }
    /// <summary>How sensitive it is.</summary>
    public Classification Label { get; private set; }
    /// <summary>The last day on which it is taken for true.</summary>
    public DateOnly ValidUntil { get; private set; }
    /// <summary>When somebody last stood behind it.</summary>
    public DateTimeOffset ApprovedAt { get; private set; }
    /// <summary>Who.</summary>
    public UserId ApprovedBy { get; private set; }
    /// <summary>When it was taken out.</summary>
    public DateTimeOffset? RetiredAt { get; private set; }

    /// <summary>What it says.</summary>
    public LibraryWords Words => new(State, Label, ValidUntil, Value, Comment, Subservice, Reason);

    /// <summary>Whether it is too old to be taken for true.</summary>
    public bool IsOld(DateOnly today) => ValidUntil < today;

    /// <summary>Keeps the answer to a question of a submitted questionnaire.</summary>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="asked">The question with the controls that it tests.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="alone">Whether it is kept by an act of its own; what is labelled pre-release is kept in no other way.</param>
    /// <param name="by">Who stands behind it.</param>
    /// <param name="now">When.</param>
    public static LibraryAnswer Keep(Questionnaire questionnaire, (FrozenQuestion Question, IReadOnlyList<string> Controls) asked, Answer answer, bool alone, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        var kept = new LibraryAnswer(questionnaire.TenantId) { Id = new(Ids.New()), QuestionnaireId = questionnaire.Id, QuestionKey = asked.Question.Key };
        kept.KeepAgain(questionnaire, asked, answer, alone, by, now);
        return kept;
    }

    /// <summary>Keeps what was answered to the same question since, also where it had been taken out.</summary>
    public void KeepAgain(Questionnaire questionnaire, (FrozenQuestion Question, IReadOnlyList<string> Controls) asked, Answer answer, bool alone, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(answer);
        if (questionnaire.SubmittedCount == 0) throw new Refused(LibraryRefusals.NotSubmitted);
        if (LibraryWords.Of(asked.Question, answer) is not { } words) throw new Refused(LibraryRefusals.NothingToKeep);
        if (words.Label is Classification.PreRelease && !alone) throw new Refused(LibraryRefusals.PreReleaseAlone);
        (Question, Controls, BuyerName, Reference, AnsweredAt, RetiredAt) = (asked.Question.Text, asked.Controls, questionnaire.BuyerName, questionnaire.Reference, answer.SavedAt, null);
        Say(words, by, now);
        Record(new LibraryAnswerKept(questionnaire.Id, asked.Question.Key, Label));
    }

    /// <summary>Takes in an answer that somebody typed.</summary>
    public static LibraryAnswer Type(TenantId tenant, string question, LibraryWords words, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (string.IsNullOrWhiteSpace(question) || question.Length > MaxQuestionLength) throw new Refused(LibraryRefusals.QuestionMissing);
        var typed = new LibraryAnswer(tenant) { Id = new(Ids.New()), Question = question.Trim(), AnsweredAt = now };
        typed.Say(words, by, now);
        typed.Record(new LibraryAnswerKept(null, null, words.Label));
        return typed;
    }

    /// <summary>Takes in an answer that stands in a file. Refuses one labelled pre-release, which is kept by an act of its own.</summary>
    /// <param name="import">The file.</param>
    /// <param name="asked">The question with the controls that it tests, and where its answer stands.</param>
    /// <param name="words">What it says.</param>
    /// <param name="answeredOn">The day on which it was answered.</param>
    /// <param name="by">Who stands behind it.</param>
    /// <param name="now">When.</param>
    public static LibraryAnswer Take(AnswerImport import, (string Question, IReadOnlyList<string> Controls, string Place) asked, LibraryWords words, DateOnly answeredOn, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(import);
        ArgumentNullException.ThrowIfNull(words);
        if (string.IsNullOrWhiteSpace(asked.Question) || asked.Question.Length > MaxQuestionLength) throw new Refused(LibraryRefusals.QuestionMissing);
        if (words.Label is Classification.PreRelease) throw new Refused(LibraryRefusals.PreReleaseAlone);
        var taken = new LibraryAnswer(import.TenantId)
        {
            Id = new(Ids.New()), Question = asked.Question, Controls = asked.Controls, ImportId = import.Id, FileName = import.FileName, Place = asked.Place.Beginning(MaxPlaceLength),
            AnsweredAt = new(answeredOn, TimeOnly.MinValue, TimeSpan.Zero),
        };
        taken.Say(words, by, now);
        taken.Record(new LibraryAnswerImported(import.Id));
        return taken;
    }

    /// <summary>Words it anew, or gives it another label or end. Refuses what was taken out.</summary>
    public void Reword(LibraryWords words, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (RetiredAt is not null) throw new Refused(LibraryRefusals.Retired);
        if (Value is { Rows.Count: > 0 } && words.Value != Value) throw new Refused(LibraryRefusals.RowsStand);
        Say(words, by, now);
        Record(new LibraryAnswerReworded(Label, ValidUntil));
    }

    /// <summary>Takes it out; what was made of it stays. Refuses a second time.</summary>
    public void Retire(UserId by, DateTimeOffset now)
    {
        if (RetiredAt is not null) throw new Refused(LibraryRefusals.Retired);
        RetiredAt = now;
        Record(new LibraryAnswerRetired(by));
    }

    private void Say(LibraryWords words, UserId by, DateTimeOffset now)
    {
        if (words.Comment?.Length > AnswerDraft.MaxWords) throw new Refused(LibraryRefusals.CommentTooLong);
        if (words.Reason?.Length > AnswerDraft.MaxWords) throw new Refused(LibraryRefusals.ReasonTooLong);
        (State, Value, Comment, Subservice, Reason) = (words.State, words.Value, words.Comment, words.Subservice, words.Reason);
        (Label, ValidUntil, ApprovedBy, ApprovedAt) = (words.Label, words.ValidUntil, by, now);
    }
}
