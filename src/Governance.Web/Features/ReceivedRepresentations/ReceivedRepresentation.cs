using Governance.Domain.Assessments;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Governance.Domain.Signing;

namespace Governance.Web.Features.ReceivedRepresentations;

/// <summary>A representation as this buyer received it: read from its own copy of what was told, and from nothing of the vendor's.</summary>
/// <param name="Assessment">The assessment that it answers.</param>
/// <param name="Vendor">Our name for whoever answers.</param>
/// <param name="Made">The submission, word for word.</param>
/// <param name="TransmittalSha256">SHA-256 of that copy.</param>
/// <param name="Asked">The questionnaire as sent, as a document.</param>
public sealed record ReceivedRepresentation(Assessment Assessment, string Vendor, SubmissionMade Made, string TransmittalSha256, string Asked)
{
    /// <summary>The answers as they were signed, section by section; a section of which nothing was answered is left out.</summary>
    public IReadOnlyList<StatedSection> Sections()
    {
        var answers = Made.Answers.ToDictionary(answer => answer.Question, StringComparer.Ordinal);
        return [.. FrozenQuestionnaire.Read(Asked).Sections
            .Select(section => new StatedSection(section.Title, [.. section.Questions.Where(question => answers.ContainsKey(question.Key)).Select(question => new StatedAnswer(question, answers[question.Key]))]))
            .Where(section => section.Answers.Count > 0)];
    }

    /// <summary>What was stated, by whom.</summary>
    public SubmittedRepresentation Stated => Made.Representation!;

    /// <summary>The same to keep, verifiable without the portal.</summary>
    /// <param name="relyingParty">The domain for which passkeys are made here.</param>
    public RepresentationFile File(string relyingParty) => RepresentationFile.Of(Made, Stated, relyingParty);

    /// <summary>What a file of it is called.</summary>
    public string FileName => $"representation-{Assessment.Reference}-{Made.Number}.json";
}
