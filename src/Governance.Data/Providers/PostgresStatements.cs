using Governance.Data.Audit;
using Governance.Data.Conventions;
using Governance.Data.Hot;
using Governance.Data.Questionnaires;
using Governance.Data.Vendors;
using Governance.Domain.Questionnaires;
using Npgsql;
using NpgsqlTypes;

namespace Governance.Data.Providers;

/// <summary>The hot statements on PostgreSQL.</summary>
internal sealed class PostgresStatements(GovernanceDb db, Unsealed unsealed) : IHotStatements
{
    // the model is the same for every context
    private static PostgresQuestionnaires? questionnaires;

    // The questionnaire's row is held for share: whoever submits holds it for update, so one waits for the other, and what is
    // read of it afterwards is what the other left. The guards of update and insert hold against a colleague in the same moment.
    private const string Saving = """
        with told as (select @tenant as tenant_id, @questionnaire as questionnaire_id, @question as question, @seen as seen, @alone as value_alone, @state as state, @value as value, @label as label,
            @comment as comment, @subservice as subservice, @reason as reason, @offer as offer, @compensating as compensating, @until as compensating_until, @at as at, @by as by),
        asked as (select t.*, q.recalled_at, q.declined_at, q.accepted_at, q.submitted_count > 0 and not t.question = any (q.returned_questions) as stands
            from told t join questionnaires q on q.tenant_id = t.tenant_id and q.id = t.questionnaire_id for share of q),
        verdict as (select asked.*, case
            when a.version is distinct from asked.seen then 'Changed'
            when (a.state, a.value) is not distinct from (asked.state, asked.value) and (asked.value_alone
                or (a.label, a.comment, a.subservice, a.reason, a.offer, a.compensating, a.compensating_until)
                is not distinct from (asked.label, asked.comment, asked.subservice, asked.reason, asked.offer, asked.compensating, asked.compensating_until)) then 'Same'
            when asked.recalled_at is not null then 'Recalled'
            when asked.declined_at is not null then 'Declined'
            when asked.accepted_at is null then 'NotAccepted'
            when asked.stands then 'NotReturned'
            else 'Saved' end as outcome
            from asked left join answers a on a.tenant_id = asked.tenant_id and a.questionnaire_id = asked.questionnaire_id and a.question = asked.question),
        changed as (update answers a set state = v.state, value = v.value,
            label = case when v.value_alone then a.label else v.label end, comment = case when v.value_alone then a.comment else v.comment end,
            subservice = case when v.value_alone then a.subservice else v.subservice end, reason = case when v.value_alone then a.reason else v.reason end,
            offer = case when v.value_alone then a.offer else v.offer end, compensating = case when v.value_alone then a.compensating else v.compensating end,
            compensating_until = case when v.value_alone then a.compensating_until else v.compensating_until end,
            saved_at = v.at, saved_by = v.by, version = a.version + 1
            from verdict v where v.outcome = 'Saved' and a.tenant_id = v.tenant_id and a.questionnaire_id = v.questionnaire_id and a.question = v.question and a.version = v.seen
            returning a.version),
        begun as (insert into answers (tenant_id, questionnaire_id, question, state, value, label, comment, subservice, reason, offer, compensating, compensating_until, saved_at, saved_by, version)
            select tenant_id, questionnaire_id, question, state, value, label, comment, subservice, reason, offer, compensating, compensating_until, at, by, 0
            from verdict where outcome = 'Saved' and seen is null
            on conflict do nothing returning version),
        done as (select version from changed union all select version from begun),
        noted as (insert into audit_entries (tenant_id, id, at, actor, act, subject, body, body_sha256)
            select t.tenant_id, @entry, t.at, t.by, @act, @subject, @body, @hash from told t, done)
        select case when v.outcome = 'Saved' and d.version is null then 'Changed' else v.outcome end as "Outcome",
            case v.outcome when 'Saved' then d.version when 'Changed' then null else v.seen end as "Version"
        from verdict v left join done d on true
        """;

    public Task<KeptQuestionnaire?> QuestionnaireAsync(QuestionnaireId questionnaire, bool document, CancellationToken stop) =>
        LazyInitializer.EnsureInitialized(ref questionnaires, () => new(db.Model)).FindAsync(db, questionnaire, document, stop);

    public Task<VendorList> VendorsAsync(VendorListing listing, int most, CancellationToken stop) => PostgresVendors.FirstAsync(db, listing, most, stop);

    public async Task<AnswerWritten?> SaveAnswerAsync(AnswerWrite write, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(write);
        var written = await WriteAsync(write, stop);
        if (written?.Outcome is AnswerOutcome.Saved) unsealed.Note(write.Tenant);
        return written;
    }

    private async Task<AnswerWritten?> WriteAsync(AnswerWrite write, CancellationToken stop)
    {
        var reader = await db.ReadAsync(Saving, Told(write), stop);
        await using (reader)
        {
            if (!await reader.ReadAsync(stop)) return null;
            var answer = reader.DbDataReader;
            return new(Enum.Parse<AnswerOutcome>(answer.GetString(0)), answer.IsDBNull(1) ? null : answer.GetInt32(1));
        }
    }

    private static List<object> Told(AnswerWrite write)
    {
        var (draft, entry) = (write.Edit.Draft, write.Entry());
        return
        [
            Uuid("tenant", write.Tenant.Value), Uuid("questionnaire", write.Questionnaire.Value), Text("question", write.Question.Key), Of("seen", NpgsqlDbType.Integer, write.Seen),
            Of("alone", NpgsqlDbType.Boolean, write.Edit.Reach is AnswerReach.Value), Text("state", draft.State.ToString()), Text("value", write.Value), Text("label", draft.Label.ToString()),
            Text("comment", draft.Comment), Text("subservice", draft.Subservice), Text("reason", draft.Reason), Text("offer", draft.Offer), Text("compensating", draft.Compensating),
            Of("until", NpgsqlDbType.Date, draft.CompensatingUntil), Of("at", NpgsqlDbType.TimestampTz, Instants.Cut(write.At)), Uuid("by", write.By.Value),
            Uuid("entry", entry.Id.Value), Text("act", entry.Act), Text("subject", entry.Subject), Text("body", entry.Body), Text("hash", entry.BodySha256),
        ];
    }

    private static NpgsqlParameter Text(string name, string? value) => Of(name, NpgsqlDbType.Text, value);

    private static NpgsqlParameter Uuid(string name, Guid value) => Of(name, NpgsqlDbType.Uuid, value);

    // typed also where there is no value
    private static NpgsqlParameter Of(string name, NpgsqlDbType type, object? value) => new(name, type) { Value = value ?? DBNull.Value };
}
