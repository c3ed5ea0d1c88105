using Governance.Domain.Assessments;
using Governance.Domain.Catalogs;

namespace Governance.Domain.Gaps;

/// <summary>Why a gap questionnaire asks what it asks: every question of the assessment whose gaps it fills, asked or left out, with its reason. Kept by the buyer when it is sent.</summary>
/// <param name="Of">The assessment whose gaps it fills.</param>
/// <param name="Submission">The submission of it that was judged.</param>
/// <param name="On">The day on which proof had to hold: the day on which the answers are due.</param>
/// <param name="Lines">The questions, in their order.</param>
public sealed record GapPlan(AssessmentId Of, int Submission, DateOnly On, IReadOnlyList<GapLine> Lines)
{
    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="FlawedDocumentException">The text is not of this form; the place is named.</exception>
    public static GapPlan Read(string json) => DocumentJson.Read<GapPlan>(json);

    /// <summary>The document in canonical form (RFC 8785): the same text for the same content.</summary>
    public string ToJson() => DocumentJson.WriteCanonical(this);

    /// <summary>The hash under which it is kept, and by which a page says which plan it showed.</summary>
    public string Hash() => StoredDocument.HashOf(ToJson());

    /// <summary>What is asked.</summary>
    public IReadOnlyList<GapLine> Asked() => [.. Lines.Where(line => line.IsAsked())];

    /// <summary>What is not.</summary>
    public IReadOnlyList<GapLine> LeftOut() => [.. Lines.Where(line => !line.IsAsked())];
}
