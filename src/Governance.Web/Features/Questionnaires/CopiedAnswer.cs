using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Questionnaires;

/// <summary>An answer in a copy.</summary>
/// <param name="Question">Key of the question.</param>
/// <param name="Said">What it says, comment and label included.</param>
/// <param name="SavedAt">When it was saved.</param>
/// <param name="SavedBy">By whom.</param>
/// <param name="Attached">The documents beside it.</param>
internal sealed record CopiedAnswer(string Question, AnswerDraft Said, DateTimeOffset SavedAt, string SavedBy, IReadOnlyList<CopiedAttachment> Attached);
