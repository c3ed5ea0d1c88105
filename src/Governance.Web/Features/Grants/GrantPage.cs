using Governance.Domain.Evidence;

namespace Governance.Web.Features.Grants;

/// <summary>A grant with the names around it.</summary>
/// <param name="Grant">The grant.</param>
/// <param name="Title">What it opens.</param>
/// <param name="Buyer">To whom.</param>
/// <param name="Questionnaire">For which questionnaire.</param>
/// <param name="Openings">How often they opened it.</param>
public sealed record GrantPage(Grant Grant, string Title, string Buyer, string Questionnaire, int Openings);
