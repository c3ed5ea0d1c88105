using Governance.Domain.Evidence;

namespace Governance.Web.Features.AccessEntries;

/// <summary>One opening, and what was opened.</summary>
public sealed record AccessRow(AccessEntry Entry, string Title, string FileName);
