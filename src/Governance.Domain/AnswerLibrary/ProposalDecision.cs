using Governance.Domain.Questionnaires;

namespace Governance.Domain.AnswerLibrary;

/// <summary>That an answer of the library was taken for a question, or refused: where an answer came from, and what is not offered again. Never changed.</summary>
public sealed class ProposalDecision : Aggregate, IAppendOnly
{
    private ProposalDecision() { }

    private ProposalDecision(TenantId tenant) : base(tenant) { }

    /// <summary>Its id.</summary>
    public ProposalDecisionId Id { get; private set; }
    /// <summary>The questionnaire.</summary>
    public QuestionnaireId QuestionnaireId { get; private set; }
    /// <summary>Key of the question.</summary>
    public string Question { get; private set; } = "";
    /// <summary>The answer of the library.</summary>
    public LibraryAnswerId LibraryAnswerId { get; private set; }
    /// <summary>How it stood; worded anew, it may be offered again.</summary>
    public int LibraryVersion { get; private set; }
    /// <summary>What was decided.</summary>
    public ProposalOutcome Outcome { get; private set; }
    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }
    /// <summary>Who.</summary>
    public UserId By { get; private set; }

    /// <summary>The answer of the library became the answer to the question.</summary>
    public static ProposalDecision Take(QuestionnaireId questionnaire, string question, LibraryAnswer answer, UserId by, DateTimeOffset now)
    {
        var taken = Of(questionnaire, question, answer, ProposalOutcome.Taken, by, now);
        taken.Record(new ProposalTaken(questionnaire, question, answer.Id));
        return taken;
    }

    /// <summary>It was refused for the question.</summary>
    public static ProposalDecision Refuse(QuestionnaireId questionnaire, string question, LibraryAnswer answer, UserId by, DateTimeOffset now)
    {
        var refused = Of(questionnaire, question, answer, ProposalOutcome.Refused, by, now);
        refused.Record(new ProposalRefused(questionnaire, question, answer.Id));
        return refused;
    }

    private static ProposalDecision Of(QuestionnaireId questionnaire, string question, LibraryAnswer answer, ProposalOutcome outcome, UserId by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new(answer.TenantId)
        {
            Id = new(Ids.New()), QuestionnaireId = questionnaire, Question = question, LibraryAnswerId = answer.Id, LibraryVersion = answer.Version, Outcome = outcome, At = now, By = by,
        };
    }
}
