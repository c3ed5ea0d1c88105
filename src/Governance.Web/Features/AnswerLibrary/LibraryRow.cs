using Governance.Domain.AnswerLibrary;

namespace Governance.Web.Features.AnswerLibrary;

/// <summary>An answer in the list.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Approver">Who last stood behind it.</param>
public sealed record LibraryRow(LibraryAnswer Answer, string Approver);
