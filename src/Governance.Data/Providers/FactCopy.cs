using System.Buffers.Binary;
using Governance.Domain.Assessments;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Governance.Data.Providers;

/// <summary>
/// Copies out of PostgreSQL, in its binary form, what there is hundreds of times for a score: of each row what is needed, and no
/// object for any. The rows are those that row-level security shows to the context of the connection, which a command before it has brought.
/// </summary>
internal static class FactCopy
{
    // "PGCOPY\n\377\r\n\0", four bytes of flags, four of the length of an extension that there never is
    private const int HeaderLength = 19;
    private const int Size = 64 * 1024;

    /// <summary>Tells every answer of the latest submission of the assessments, one assessment after another.</summary>
    public static Task AnswersAsync(GovernanceDb db, IReadOnlyCollection<AssessmentId> assessments, FactHeard hear, CancellationToken stop) => ReadAsync(db, assessments, """
        select r.assessment_id, r.question, r.state, r.value from assessments a
        join received_answers r on r.tenant_id = a.tenant_id and r.assessment_id = a.id and r.number = a.latest_submission
        """, "", hear, stop);

    /// <summary>Tells every determination of it; of several on one question the latest last.</summary>
    public static Task DeterminationsAsync(GovernanceDb db, IReadOnlyCollection<AssessmentId> assessments, FactHeard hear, CancellationToken stop) => ReadAsync(db, assessments, """
        select d.assessment_id, d.question, d.status from assessments a
        join determinations d on d.tenant_id = a.tenant_id and d.assessment_id = a.id and d.submission = a.latest_submission
        """, "order by d.assessment_id, d.question, d.ordinal", hear, stop);

    private static async Task ReadAsync(GovernanceDb db, IReadOnlyCollection<AssessmentId> assessments, string rows, string order, FactHeard hear, CancellationToken stop)
    {
        if (assessments.Count == 0) return;
        // COPY takes no parameters; these are numbers of ours, written as hexadecimal digits
        var ids = string.Join(',', assessments.Select(id => $"'{id.Value:D}'"));
        var sql = $"copy ({rows} where a.tenant_id = '{db.Tenant.Value:D}' and a.id in ({ids}) {order}) to stdout (format binary)";
        var copy = await ((NpgsqlConnection)db.Database.GetDbConnection()).BeginRawBinaryCopyAsync(sql, stop).ConfigureAwait(false);
        await using (copy.ConfigureAwait(false)) await ReadAsync(copy, hear, stop).ConfigureAwait(false);
    }

    private static async Task ReadAsync(Stream copy, FactHeard hear, CancellationToken stop)
    {
        var buffer = new byte[Size];
        var (begin, end, header) = (0, 0, true);
        for (; ; )
        {
            var read = await copy.ReadAsync(buffer.AsMemory(end), stop).ConfigureAwait(false);
            if (read == 0) return;
            end += read;
            if (header)
            {
                if (end < HeaderLength) continue;
                (begin, header) = (HeaderLength, false);
            }
            while (TryRow(buffer.AsSpan(begin..end), hear, out var length)) begin += length;
            buffer.AsSpan(begin..end).CopyTo(buffer);
            (begin, end) = (0, end - begin);
            if (end == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        }
    }

    // a row: the number of its columns, and of each its length and its bytes; the last row has -1 columns
    private static bool TryRow(ReadOnlySpan<byte> from, FactHeard hear, out int length)
    {
        length = sizeof(short);
        if (from.Length < length) return false;
        var columns = BinaryPrimitives.ReadInt16BigEndian(from);
        if (columns < 0 || !TryColumn(from, ref length, out var assessment) || !TryColumn(from, ref length, out var question) || !TryColumn(from, ref length, out var word)) return false;
        var value = ReadOnlySpan<byte>.Empty;
        if (columns > 3 && !TryColumn(from, ref length, out value)) return false;
        hear(new(new Guid(assessment, bigEndian: true)), question, word, value);
        return true;
    }

    private static bool TryColumn(ReadOnlySpan<byte> row, scoped ref int at, out ReadOnlySpan<byte> column)
    {
        column = default;
        if (row.Length < at + sizeof(int)) return false;
        var size = BinaryPrimitives.ReadInt32BigEndian(row[at..]);
        at += sizeof(int);
        if (row.Length < at + size) return false;
        column = row.Slice(at, size);
        at += size;
        return true;
    }
}
