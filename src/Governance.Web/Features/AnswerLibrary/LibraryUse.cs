using Governance.Domain.AnswerLibrary;

namespace Governance.Web.Features.AnswerLibrary;

/// <summary>What was made of an answer of the library in a questionnaire.</summary>
/// <param name="Decision">That it was taken or refused.</param>
/// <param name="BuyerName">Who asked.</param>
/// <param name="Reference">The questionnaire.</param>
/// <param name="By">Who decided.</param>
public sealed record LibraryUse(ProposalDecision Decision, string BuyerName, string Reference, string By);
