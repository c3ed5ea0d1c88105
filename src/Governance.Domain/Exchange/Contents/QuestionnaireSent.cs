using Governance.Domain.Assessments;

namespace Governance.Domain.Exchange.Contents;

/// <summary>Buyer: a questionnaire to answer by a date. Nothing in it tells what an answer is worth.</summary>
/// <param name="AssessmentId">The buyer's assessment; everything later refers to it.</param>
/// <param name="Reference">Reference that both sides see.</param>
/// <param name="BuyerName">Who asks.</param>
/// <param name="Service">The service in question.</param>
/// <param name="BuyerEntities">The legal entities that may rely on the answers.</param>
/// <param name="DueOn">The last day to submit.</param>
/// <param name="RequiresRepresentation">Whether a signed representation is asked for, or a confirmation.</param>
/// <param name="QuestionnaireHash">SHA-256 of the questionnaire's text, which is enclosed.</param>
/// <param name="Note">The buyer's words.</param>
/// <param name="Follows">The assessment of the same service with the same template that the vendor submitted last; null for none.</param>
/// <param name="WholeQuestions">How many questions that one asked, where this asks only those of it that are not proven; null where it asks the whole.</param>
public sealed record QuestionnaireSent(
    AssessmentId AssessmentId,
    string Reference,
    string BuyerName,
    string Service,
    IReadOnlyList<string> BuyerEntities,
    DateOnly DueOn,
    bool RequiresRepresentation,
    string QuestionnaireHash,
    string? Note,
    AssessmentId? Follows = null,
    int? WholeQuestions = null) : ITransmittalContent
{
    /// <inheritdoc />
    public static TransmittalKind Kind => TransmittalKind.QuestionnaireSent;
}
