using Governance.Domain.Evidence;

namespace Governance.Domain.Questionnaires;

/// <summary>A piece of the vendor's evidence that an answer rests on. It is granted to the buyer when the answer is submitted.</summary>
public sealed class AnswerEvidence : ITenantOwned
{
    private AnswerEvidence() { }

    internal AnswerEvidence(Answer answer, EvidenceId evidence, UserId by, DateTimeOffset at)
    {
        TenantId = answer.TenantId;
        QuestionnaireId = answer.QuestionnaireId;
        Question = answer.Question;
        EvidenceId = evidence;
        AttachedBy = by;
        AttachedAt = at;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>The questionnaire.</summary>
    public QuestionnaireId QuestionnaireId { get; private set; }
    /// <summary>Key of the question.</summary>
    public string Question { get; private set; } = "";
    /// <summary>The evidence.</summary>
    public EvidenceId EvidenceId { get; private set; }
    /// <summary>Who attached it.</summary>
    public UserId AttachedBy { get; private set; }
    /// <summary>When.</summary>
    public DateTimeOffset AttachedAt { get; private set; }
}
