using Governance.Domain.Catalogs;
using Governance.Domain.Scoring;

namespace Governance.Domain.Questionnaires;

/// <summary>What last time has to do with a question: where and when it was asked before, what is different since, and what became of the answer of then. Written when the questionnaire is accepted, and never changed.</summary>
public sealed class Precedent : ITenantOwned, IAppendOnly
{
    /// <summary>Longest reason, in characters.</summary>
    public const int MaxReasonLength = 500;

    private Precedent() { }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>The questionnaire that is answered now.</summary>
    public QuestionnaireId QuestionnaireId { get; private set; }
    /// <summary>Key of the question.</summary>
    public string Question { get; private set; } = "";
    /// <summary>Whether it was asked then, and is now.</summary>
    public PrecedentKind Kind { get; private set; }
    /// <summary>The question as it read then; null for a new one.</summary>
    public string? Text { get; private set; }
    /// <summary>The questionnaire in which it was asked; null for a new one.</summary>
    public QuestionnaireId? FromId { get; private set; }
    /// <summary>The reference of that, such as <c>QNR-2026-0003</c>.</summary>
    public string? Reference { get; private set; }
    /// <summary>When that was submitted.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }
    /// <summary>Whether it reads differently.</summary>
    public bool Reworded { get; private set; }
    /// <summary>Whether other answers can be given: another form, other options, limits or columns.</summary>
    public bool OtherAnswers { get; private set; }
    /// <summary>Whether other evidence is asked for.</summary>
    public bool OtherEvidence { get; private set; }
    /// <summary>Whether the answer of then stands prefilled.</summary>
    public bool Taken { get; private set; }
    /// <summary>Why an answer of then does not; null where there was none, or it does.</summary>
    public string? NotTaken { get; private set; }
    /// <summary>How many documents of then do not stand beside it again.</summary>
    public int FilesLeft { get; private set; }

    /// <summary>Whether the question is another one than then in any way.</summary>
    public bool Changed => Reworded || OtherAnswers || OtherEvidence;

    /// <summary>Whether the answer stands as it was taken over: nobody of the vendor has confirmed or changed it.</summary>
    public bool Waits(Answer? answer) => Taken && answer is { Version: 0 };

    internal static Precedent New(Questionnaire questionnaire, string question) =>
        new() { TenantId = questionnaire.TenantId, QuestionnaireId = questionnaire.Id, Question = question, Kind = PrecedentKind.NewQuestion };

    internal static Precedent Gone(Questionnaire questionnaire, FormerSubmission former, FrozenQuestion before) => Of(questionnaire, former, before, PrecedentKind.NoLongerAsked);

    internal static Precedent Again(Questionnaire questionnaire, FormerSubmission former, (FrozenQuestion Before, FrozenQuestion Now) question, AnswerDraft said, int filesLeft)
    {
        var (before, now) = question;
        var precedent = Of(questionnaire, former, before, PrecedentKind.AskedBefore);
        precedent.Reworded = !string.Equals(before.Text, now.Text, StringComparison.Ordinal);
        precedent.OtherAnswers = !string.Equals(Answers(before), Answers(now), StringComparison.Ordinal);
        precedent.OtherEvidence = !string.Equals(DocumentJson.Write(before.Evidence), DocumentJson.Write(now.Evidence), StringComparison.Ordinal);
        if (said.State is AnswerState.Unanswered or AnswerState.Hidden) return precedent;
        precedent.NotTaken = WhyNot(before, now, said);
        precedent.Taken = precedent.NotTaken is null;
        precedent.FilesLeft = filesLeft;
        return precedent;
    }

    private static Precedent Of(Questionnaire questionnaire, FormerSubmission former, FrozenQuestion before, PrecedentKind kind) => new()
    {
        TenantId = questionnaire.TenantId,
        QuestionnaireId = questionnaire.Id,
        Question = before.Key,
        Kind = kind,
        Text = before.Text,
        FromId = former.Questionnaire.Id,
        Reference = former.Questionnaire.Reference,
        SubmittedAt = former.Made.SubmittedAt,
    };

    // what can be said to it, apart from its words
    private static string Answers(FrozenQuestion question) => DocumentJson.Write(new
    {
        question.Type, question.Options, question.Unit, question.Minimum, question.Maximum, question.Whole, question.Columns, question.AllowNotApplicable,
    });

    private static string? WhyNot(FrozenQuestion before, FrozenQuestion now, AnswerDraft said)
    {
        if (said.StatesValue && before.Type != now.Type) return AnswerRefusals.OtherFormNow.Sentence;
        var gone = (said.Value?.Values ?? []).FirstOrDefault(key => !now.Options.Any(option => string.Equals(option.Key, key, StringComparison.Ordinal)));
        if (gone is not null) return Cut(AnswerRefusals.OptionGone.With(before.Options.FirstOrDefault(option => string.Equals(option.Key, gone, StringComparison.Ordinal))?.Label ?? gone).Sentence);
        try
        {
            said.MustFit(now);
            return null;
        }
        catch (Refused refused)
        {
            return Cut(refused.Refusal.Sentence);
        }
    }

    private static string Cut(string sentence) => sentence.Length <= MaxReasonLength ? sentence : sentence.Beginning(MaxReasonLength - 1) + "…";
}
