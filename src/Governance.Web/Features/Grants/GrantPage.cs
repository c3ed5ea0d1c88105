using Governance.Domain.Evidence;

namespace Governance.Web.Features.Grants;

/// <summary>A grant with the names around it, and what else of the document its buyer was granted.</summary>
/// <param name="Grant">The grant.</param>
/// <param name="Title">What it opens.</param>
/// <param name="Buyer">To whom.</param>
/// <param name="Openings">How often they opened the document.</param>
/// <param name="All">Every grant of the document to this buyer, this one among them.</param>
public sealed record GrantPage(Grant Grant, string Title, string Buyer, int Openings, IReadOnlyList<GrantedFile> All)
{
    /// <summary>For which questionnaire it was given.</summary>
    public string Questionnaire => All.First(given => given.Grant.Id == Grant.Id).Questionnaire;
    /// <summary>The grants that were not taken back; they end together.</summary>
    public IReadOnlyList<GrantedFile> Standing { get; } = [.. All.Where(given => given.Grant.RevokedAt is null)];
    /// <summary>For which questionnaires they were given: "QNR-2026-0001, QNR-2026-0004".</summary>
    public string Questionnaires => string.Join(", ", Standing.Select(given => given.Questionnaire).Distinct(StringComparer.Ordinal));
}
