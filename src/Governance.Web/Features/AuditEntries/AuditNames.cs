namespace Governance.Web.Features.AuditEntries;

/// <summary>What people, questions and questionnaires are called, for the ids and keys in audit entries.</summary>
/// <param name="People">By id.</param>
/// <param name="Questions">What was asked, by key, of the questionnaires that the entries are about.</param>
/// <param name="Templates">Titles of questionnaires, by key.</param>
public sealed record AuditNames(IReadOnlyDictionary<Guid, string> People, IReadOnlyDictionary<string, string> Questions, IReadOnlyDictionary<string, string> Templates);
