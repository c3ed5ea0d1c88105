using System.Data.Common;
using System.Text.Json;
using Governance.Data.Hot;
using Governance.Data.Questionnaires;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Governance.Data.Providers;

/// <summary>Questionnaires as PostgreSQL reads them: the statements of <see cref="QuestionnaireQueries"/>, written out, in one round trip.</summary>
internal sealed class PostgresQuestionnaires(IModel model)
{
    private readonly KeptRows<Questionnaire> questionnaires = new(model);
    private readonly KeptRows<Answer> answers = new(model);
    private readonly KeptRows<AnswerEvidence> evidence = new(model);
    private readonly KeptRows<Assignment> assignments = new(model);

    private string Known => field ??= Of("null::text");

    private string Unknown => field ??= Of("(select d.json from stored_documents d where d.tenant_id = q.tenant_id and d.hash = q.questionnaire_hash)");

    /// <summary>A questionnaire with everything that was said so far; null where there is none.</summary>
    public async Task<KeptQuestionnaire?> FindAsync(PostgresLine line, QuestionnaireId key, bool document, CancellationToken stop)
    {
        var tenant = line.Db.Tenant.Value;
        var row = await line.AskAsync([Asked(document ? Unknown : Known), Asked(Said), Asked(Attached), Asked(Given)], stop).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            if (!await row.ReadAsync(stop).ConfigureAwait(false)) return null;
            var (decided, json, found, names) = (row.GetBoolean(0), row.IsDBNull(1) ? null : row.GetString(1), questionnaires.Read(row, 6), new Dictionary<UserId, string>());
            var (comments, clarifications, waiting) = (Counted(row, 3), Counted(row, 4), row.GetInt32(5));
            if (found.AcceptedBy is { } acceptor) names.Add(acceptor, row.IsDBNull(2) ? "" : row.GetString(2));
            var said = await SaidAsync(row, names, stop).ConfigureAwait(false);
            var attached = await AttachedAsync(row, stop).ConfigureAwait(false);
            var given = await GivenAsync(row, names, stop).ConfigureAwait(false);
            return new(found, decided, json, said, names, attached, given, comments, clarifications, waiting);
        }

        NpgsqlBatchCommand Asked(string sql) => PostgresLine.Statement(sql, PostgresLine.Value(tenant), PostgresLine.Value(key.Value));
    }

    private string Said => field ??= $"select p.display_name, {answers.Of("a")} from answers a join users p on p.id = a.saved_by where a.tenant_id = $1 and a.questionnaire_id = $2";

    private string Attached => field ??= $"""
        select d.title, d.label, {evidence.Of("e")}
        from answer_evidence e join evidence d on d.tenant_id = e.tenant_id and d.id = e.evidence_id where e.tenant_id = $1 and e.questionnaire_id = $2
        """;

    private string Given => field ??= $"""
        select b.display_name, h.display_name, {assignments.Of("a")}
        from assignments a join users b on b.id = a.by left join users h on h.id = a.holder where a.tenant_id = $1 and a.questionnaire_id = $2
        """;

    // counts by question, as one value each: most questionnaires have none, and a statement more costs every page that opens one
    private const string Commented = """
        (select json_object_agg(n.question, n.count)::text from (select c.question, count(*) from internal_comments c
            where c.tenant_id = q.tenant_id and c.questionnaire_id = q.id group by c.question) n)
        """;

    private const string Clarified = """
        (select json_object_agg(n.question, n.count)::text from (select c.question, count(*) from clarifications c
            where c.tenant_id = q.tenant_id and c.assessment_id = q.assessment_id and c.question <> '' group by c.question) n)
        """;

    private const string Waiting = """
        (select count(*)::int from clarifications c where c.tenant_id = q.tenant_id and c.assessment_id = q.assessment_id and c.direction = 'Received' and not c.answers
            and not exists (select from clarifications l where l.tenant_id = c.tenant_id and l.thread_id = c.thread_id and l.direction = 'Sent' and l.answers and l.at >= c.at))
        """;

    private string Of(string document) => $"""
        select exists (select from shared_decisions d where d.tenant_id = q.tenant_id and d.questionnaire_id = q.id), {document}, (select p.display_name from users p where p.id = q.accepted_by),
            {Commented}, {Clarified}, {Waiting}, {questionnaires.Of("q")}
        from questionnaires q where q.tenant_id = $1 and q.id = $2
        """;

    private async Task<List<Answer>> SaidAsync(DbDataReader row, Dictionary<UserId, string> names, CancellationToken stop)
    {
        var said = new List<Answer>();
        await row.NextResultAsync(stop).ConfigureAwait(false);
        while (await row.ReadAsync(stop).ConfigureAwait(false))
        {
            var answer = answers.Read(row, 1);
            said.Add(answer);
            if (!names.ContainsKey(answer.SavedBy)) names.Add(answer.SavedBy, row.GetString(0));
        }
        return said;
    }

    private async Task<List<(AnswerEvidence, AttachedEvidence)>> AttachedAsync(DbDataReader row, CancellationToken stop)
    {
        var attached = new List<(AnswerEvidence, AttachedEvidence)>();
        await row.NextResultAsync(stop).ConfigureAwait(false);
        while (await row.ReadAsync(stop).ConfigureAwait(false))
        {
            var link = evidence.Read(row, 2);
            attached.Add((link, new(link.EvidenceId, row.GetString(0), Enum.Parse<Classification>(row.GetString(1)))));
        }
        return attached;
    }

    private async Task<List<Assignment>> GivenAsync(DbDataReader row, Dictionary<UserId, string> names, CancellationToken stop)
    {
        var given = new List<Assignment>();
        await row.NextResultAsync(stop).ConfigureAwait(false);
        while (await row.ReadAsync(stop).ConfigureAwait(false))
        {
            var assignment = assignments.Read(row, 2);
            given.Add(assignment);
            names.TryAdd(assignment.By, row.GetString(0));
            if (assignment.Holder is { } holder) names.TryAdd(holder, row.IsDBNull(1) ? "" : row.GetString(1));
        }
        return given;
    }

    private static Dictionary<string, int> Counted(DbDataReader row, int column) =>
        row.IsDBNull(column) ? new(StringComparer.Ordinal) : new(JsonSerializer.Deserialize<Dictionary<string, int>>(row.GetString(column))!, StringComparer.Ordinal);
}
