using Governance.Data.Questionnaires;
using Governance.Domain.Questionnaires;
using Governance.Domain.Signing;

namespace Governance.Web.Features.Questionnaires;

/// <summary>What is read before it is signed.</summary>
/// <param name="Prepared">The representation.</param>
/// <param name="Own">Address of the questionnaire.</param>
/// <param name="Responder">What the person's account calls them.</param>
/// <param name="HasKey">Whether the person has a passkey to sign with.</param>
/// <param name="Form">What was ticked.</param>
public sealed record RepresentationPage(PreparedRepresentation Prepared, string Own, string Responder, bool HasKey, RepresentationForm Form)
{
    /// <summary>The questionnaire.</summary>
    public Questionnaire Questionnaire => Prepared.Open.Questionnaire;
    /// <summary>Why the person cannot sign under the authority chosen; null where they can.</summary>
    public string? Refusal => Prepared.Chosen is { } chosen && chosen.Authority.IsOfAnother(Responder) ? SubmissionRefusals.OtherName.With(chosen.Authority.Signatory, Responder).Sentence : null;
    /// <summary>The statement.</summary>
    public static Statement Statement => Statement.Current;
}
