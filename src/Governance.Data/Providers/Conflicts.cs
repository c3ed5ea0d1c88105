using Microsoft.Data.SqlClient;
using Npgsql;

namespace Governance.Data.Providers;

/// <summary>What a database says where two acts met and one of them had to give way.</summary>
public static class Conflicts
{
    /// <summary>
    /// Whether a failure means that another act was first: each waited for the other and this one was chosen to end, or both brought
    /// the same row. Nothing of it was kept, and done again it may succeed or be refused with its own sentence.
    /// </summary>
    public static bool IsConflict(Exception? failure) => failure switch
    {
        null => false,
        PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.UniqueViolation } => true,
        // victim of a deadlock; duplicate in a unique index, in a unique constraint
        SqlException { Number: 1205 or 2601 or 2627 } => true,
        _ => IsConflict(failure.InnerException),
    };
}
