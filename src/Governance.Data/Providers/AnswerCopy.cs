using System.Buffers.Binary;
using Governance.Domain.Assessments;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Governance.Data.Providers;

/// <summary>
/// Copies answers out of PostgreSQL in its binary form: of each what a score needs, and no object for any. The rows are those that
/// row-level security shows to the context of the connection, which a command before it has brought.
/// </summary>
internal static class AnswerCopy
{
    // "PGCOPY\n\377\r\n\0", four bytes of flags, four of the length of an extension that there never is
    private const int HeaderLength = 19;
    private const int Size = 64 * 1024;

    /// <summary>Tells every answer of the latest submission of the assessments, one assessment after another.</summary>
    public static async Task ReadAsync(GovernanceDb db, IReadOnlyCollection<AssessmentId> assessments, AnswerHeard hear, CancellationToken stop)
    {
        if (assessments.Count == 0) return;
        // COPY takes no parameters; these are numbers of ours, written as hexadecimal digits
        var ids = string.Join(',', assessments.Select(id => $"'{id.Value:D}'"));
        var sql = $"""
            copy (select r.assessment_id, r.question, r.state, r.value from assessments a
                join received_answers r on r.tenant_id = a.tenant_id and r.assessment_id = a.id and r.number = a.latest_submission
                where a.tenant_id = '{db.Tenant.Value:D}' and a.id in ({ids})) to stdout (format binary)
            """;
        var copy = await ((NpgsqlConnection)db.Database.GetDbConnection()).BeginRawBinaryCopyAsync(sql, stop).ConfigureAwait(false);
        await using (copy.ConfigureAwait(false)) await ReadAsync(copy, hear, stop).ConfigureAwait(false);
    }

    private static async Task ReadAsync(Stream copy, AnswerHeard hear, CancellationToken stop)
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
    private static bool TryRow(ReadOnlySpan<byte> from, AnswerHeard hear, out int length)
    {
        length = sizeof(short);
        if (from.Length < length || BinaryPrimitives.ReadInt16BigEndian(from) < 0) return false;
        if (!TryColumn(from, ref length, out var assessment) || !TryColumn(from, ref length, out var question) || !TryColumn(from, ref length, out var state) || !TryColumn(from, ref length, out var value)) return false;
        hear(new(new Guid(assessment, bigEndian: true)), question, state, value);
        return true;
    }

    private static bool TryColumn(ReadOnlySpan<byte> row, ref int at, out ReadOnlySpan<byte> column)
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
