using Governance.Domain.Evidence;

namespace Governance.Web.Features.Grants;

/// <summary>A file of a document that a buyer was granted.</summary>
/// <param name="Grant">The grant.</param>
/// <param name="Questionnaire">For which questionnaire.</param>
/// <param name="FileName">The name of the file.</param>
public sealed record GrantedFile(Grant Grant, string Questionnaire, string FileName);
