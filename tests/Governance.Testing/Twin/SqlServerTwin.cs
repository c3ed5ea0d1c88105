using System.Collections.Concurrent;
using System.Linq.Expressions;
using Governance.Data;
using Governance.Data.Providers;
using Governance.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;

namespace Governance.Testing.Twin;

/// <summary>
/// Puts every query that the suite sends to PostgreSQL to SQL Server's provider as well, over a connection that leads nowhere:
/// what it cannot translate, or translates to what is no T-SQL, fails the test that asked.
/// </summary>
public static class SqlServerTwin
{
    private static readonly ConcurrentDictionary<string, bool> Seen = new(StringComparer.Ordinal);

    /// <summary>The different queries that were tried.</summary>
    public static IReadOnlyCollection<string> Tried => [.. Seen.Keys];

    /// <summary>Lets a context have a twin.</summary>
    public static void Watch(DbContextOptionsBuilder options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.ReplaceService<IQueryCompiler, TwinQueryCompiler>();
    }

    /// <summary>A context of an organization on SQL Server's provider, over a connection that leads nowhere.</summary>
    public static GovernanceDb Open(PhantomServer phantom, TenantId tenant)
    {
        ArgumentNullException.ThrowIfNull(phantom);
        return new(Options<GovernanceDb>(phantom), new TenantScope { Tenant = tenant, User = new(Ids.New()) });
    }

    /// <summary>Tries a query of this context, unless one of the same form was tried before.</summary>
    internal static void Try<TResult>(DbContext original, Expression query, bool waits)
    {
        var form = $"{original.GetType().Name} {typeof(TResult)} {new ExpressionPrinter().PrintExpression(query)}";
        if (!Seen.TryAdd(form, value: true)) return;
        var phantom = new PhantomServer();
        using var twin = Twin(original, phantom);
        if (twin is null) return;
        try
        {
            Send<TResult>(twin, query, waits);
        }
        catch (Exception why) when (phantom.Sent.IsEmpty)
        {
            throw new InvalidOperationException($"SQL Server's provider does not translate this query: {form}", why);
        }
        catch (InvalidOperationException)
        {
            // it was translated and sent; that nothing came back is in the nature of the twin
        }
        foreach (var sql in phantom.Sent) TransactSql.Ensure(sql);
    }

    private static void Send<TResult>(DbContext twin, Expression query, bool waits)
    {
        var rebound = new Rebinding(twin).Visit(query)!;
        if (Rebinding.HasOwnSql(rebound)) return;
        var compiler = twin.GetService<IQueryCompiler>();
        if (!waits)
        {
            if (compiler.Execute<TResult>(rebound) is System.Collections.IEnumerable rows) rows.GetEnumerator().MoveNext();
            return;
        }
        // nothing is waited for: over a connection that leads nowhere every step is complete when it returns
        object? sent = compiler.ExecuteAsync<TResult>(rebound, CancellationToken.None);
        if (sent is Task task) task.GetAwaiter().GetResult();
        else typeof(SqlServerTwin).GetMethod(nameof(First), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(typeof(TResult).GenericTypeArguments[0]).Invoke(obj: null, [sent]);
    }

    private static void First<T>(IAsyncEnumerable<T> rows) => rows.GetAsyncEnumerator(CancellationToken.None).MoveNextAsync().AsTask().GetAwaiter().GetResult();

    private static DbContext? Twin(DbContext original, PhantomServer phantom) => original switch
    {
        GovernanceDb => Open(phantom, new(Ids.New())),
        SignInDb => new SignInDb(Options<SignInDb>(phantom)),
        _ => null,
    };

    private static DbContextOptions<T> Options<T>(PhantomServer phantom) where T : DbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        options.UseMicrosoftSql("Server=127.0.0.1;Database=nowhere").AddInterceptors(phantom.Interceptors);
        return options.Options;
    }
}
