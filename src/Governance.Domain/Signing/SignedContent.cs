using Governance.Domain.Canonical;
using Governance.Domain.Catalogs;
using Governance.Domain.Exchange.Contents;

namespace Governance.Domain.Signing;

/// <summary>
/// All that a representation signs: the statement, who makes it to whom about what and as of when, and every answer and
/// file. Its hash is what the signatory's passkey signs, so that the whole can be verified with nothing but this document.
/// </summary>
/// <param name="Statement">Key and version of the statement.</param>
/// <param name="StatementText">The statement as signed.</param>
/// <param name="LegalEntity">The legal entity that represents.</param>
/// <param name="RegisterNumber">Its register number or LEI.</param>
/// <param name="BuyerEntities">Who may rely on it.</param>
/// <param name="Service">The service.</param>
/// <param name="AsOf">The day it speaks of.</param>
/// <param name="Signatory">The natural person.</param>
/// <param name="Authority">On what the authority rests.</param>
/// <param name="Assessment">The buyer's assessment.</param>
/// <param name="Number">Number of the submission.</param>
/// <param name="QuestionnaireHash">SHA-256 of the questionnaire that was answered.</param>
/// <param name="Answers">Every answer.</param>
/// <param name="Evidence">Every file.</param>
public sealed record SignedContent(
    string Statement,
    string StatementText,
    string LegalEntity,
    string RegisterNumber,
    IReadOnlyList<string> BuyerEntities,
    string Service,
    DateOnly AsOf,
    string Signatory,
    string Authority,
    Guid Assessment,
    int Number,
    string QuestionnaireHash,
    IReadOnlyList<SubmittedAnswer> Answers,
    IReadOnlyList<SignedEvidence> Evidence)
{
    /// <summary>What a submission's representation signs; either side can derive it from the transmittal alone.</summary>
    public static SignedContent Of(SubmissionMade made, SubmittedRepresentation by)
    {
        ArgumentNullException.ThrowIfNull(made);
        ArgumentNullException.ThrowIfNull(by);
        return new(by.Statement, by.StatementText, by.LegalEntity, by.RegisterNumber, by.BuyerEntities, by.Service, by.AsOf, by.Signatory, by.Authority,
            made.AssessmentId.Value, made.Number, made.QuestionnaireHash, made.Answers,
            [.. made.Evidence.Select(SignedEvidence.Of)]);
    }

    /// <summary>SHA-256 of the document in canonical form (RFC 8785), 64 lower-case hexadecimal digits.</summary>
    public string Sha256() => CanonicalHash.Of(DocumentJson.WriteCanonical(this));
}
