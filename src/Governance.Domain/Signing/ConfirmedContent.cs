using Governance.Domain.Canonical;
using Governance.Domain.Catalogs;
using Governance.Domain.Exchange.Contents;

namespace Governance.Domain.Signing;

/// <summary>All that a submission says, whoever stands behind it: every answer and every file. Its hash says whether what is sent is what was read.</summary>
/// <param name="Assessment">The buyer's assessment.</param>
/// <param name="Number">Number of the submission.</param>
/// <param name="QuestionnaireHash">SHA-256 of the questionnaire that was answered.</param>
/// <param name="Answers">Every answer.</param>
/// <param name="Evidence">Every file.</param>
public sealed record ConfirmedContent(Guid Assessment, int Number, string QuestionnaireHash, IReadOnlyList<SubmittedAnswer> Answers, IReadOnlyList<SignedEvidence> Evidence)
{
    /// <summary>What a submission says.</summary>
    public static ConfirmedContent Of(SubmissionMade made)
    {
        ArgumentNullException.ThrowIfNull(made);
        return new(made.AssessmentId.Value, made.Number, made.QuestionnaireHash, made.Answers, [.. made.Evidence.Select(SignedEvidence.Of)]);
    }

    /// <summary>SHA-256 of the document in canonical form (RFC 8785), 64 lower-case hexadecimal digits.</summary>
    public string Sha256() => CanonicalHash.Of(DocumentJson.WriteCanonical(this));
}
