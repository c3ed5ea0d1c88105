using Governance.Data;
using Governance.Domain.Engagements;

namespace Governance.Web.Features.Functions;

/// <summary>Reads functions for their list.</summary>
internal static class FunctionQueries
{
    /// <summary>Those whose name holds some words.</summary>
    public static IQueryable<Function> Matching(this IQueryable<Function> functions, string? search) => functions.Mentioning(search, f => f.Name);

    /// <summary>By name, from the one after a name on.</summary>
    public static IQueryable<Function> After(this IQueryable<Function> functions, string? name) =>
        functions.Where(f => name == null || string.Compare(f.Name, name) > 0).OrderBy(f => f.Name);
}
