using Governance.Domain.AnswerLibrary;

namespace Governance.Web.Features.AnswerLibrary;

/// <summary>One answer of the library, and where it was used.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Approver">Who last stood behind it.</param>
/// <param name="Uses">Where it was taken or refused, the latest first.</param>
/// <param name="Today">For whether it is old.</param>
public sealed record LibraryAnswerPage(LibraryAnswer Answer, string Approver, IReadOnlyList<LibraryUse> Uses, DateOnly Today);
