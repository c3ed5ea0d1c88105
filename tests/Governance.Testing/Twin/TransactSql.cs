using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Governance.Testing.Twin;

/// <summary>Reads T-SQL as the server would.</summary>
public static class TransactSql
{
    /// <summary>The same for a batch of our own that decides and runs in a transaction of its own.</summary>
    public static void EnsureBatch(string sql) => Ensure(sql, statement => statement is IfStatement or BeginEndBlockStatement or BeginTransactionStatement or CommitTransactionStatement);

    /// <summary>Refuses what does not parse, or parses as a call of a procedure: the parser takes any unknown word for the name of one.</summary>
    public static void Ensure(string sql) => Ensure(sql, _ => false);

    private static void Ensure(string sql, Func<TSqlStatement, bool> besides)
    {
        using var reader = new StringReader(sql);
        var script = (TSqlScript)new TSql150Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        if (errors.Count > 0) throw new InvalidOperationException($"This is no T-SQL ({errors[0].Message}): {sql}");
        foreach (var statement in script.Batches.SelectMany(b => b.Statements))
        {
            if (statement is not (SelectStatement or UpdateStatement or DeleteStatement or InsertStatement or MergeStatement or SetVariableStatement or DeclareVariableStatement or PredicateSetStatement) && !besides(statement))
                throw new InvalidOperationException($"This is T-SQL, but no query ({statement.GetType().Name}): {sql}");
        }
    }
}
