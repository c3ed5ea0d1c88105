using System.Net;
using Npgsql;

namespace Governance.Web.Tests.Wall;

/// <summary>What comes of an attack, in the words of docs/assurance.md.</summary>
internal static class Outcome
{
    public const string Seen = "seen";
    public const string Nothing = "nothing";
    public const string Written = "written";
    public const string Absent = "404";
    public const string Policy = "refused: policy";
    public const string Key = "refused: composite key";
    public const string Roles = "refused: roles";
    public const string Application = "refused: application";

    /// <summary>Whether something was seen.</summary>
    public static string Of(bool seen) => seen ? Seen : Nothing;

    /// <summary>What a page answered, which is seen only where it holds what it should hide.</summary>
    public static async Task<string> OfAsync(HttpResponseMessage answer, string hidden, CancellationToken stop)
    {
        var seen = (await answer.Content.ReadAsStringAsync(stop)).Contains(hidden, StringComparison.Ordinal);
        return (answer.StatusCode, seen) switch
        {
            (HttpStatusCode.OK, true) => Seen,
            (HttpStatusCode.NotFound, false) => Absent,
            _ => $"{(int)answer.StatusCode} {(seen ? "with" : "without")} what it hides",
        };
    }

    /// <summary>What an attempt came to, or which layer refused it; anything else that goes wrong is told in its own words.</summary>
    public static async Task<string> OfAsync(Func<Task<string>> attempt)
    {
        try
        {
            return await attempt();
        }
        catch (Exception refused) when (refused.GetBaseException() is PostgresException error)
        {
            return error.SqlState switch
            {
                PostgresErrorCodes.ForeignKeyViolation => Key,
                PostgresErrorCodes.InsufficientPrivilege when error.MessageText.Contains("row-level security policy", StringComparison.Ordinal) => Policy,
                PostgresErrorCodes.InsufficientPrivilege => Roles,
                _ => error.MessageText,
            };
        }
        catch (InvalidOperationException refused) when (refused.GetBaseException().Message is "No organization has been set for this query.")
        {
            return Application;
        }
    }
}
