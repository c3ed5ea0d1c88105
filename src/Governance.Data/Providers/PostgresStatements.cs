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
internal sealed class PostgresStatements(PostgresLine line, Unsealed unsealed) : IHotStatements
{
    // the model is the same for every context
    private static PostgresQuestionnaires? questionnaires;

    // The questionnaire's row is held for share: whoever submits holds it for update, so one waits for the other, and what is
    // read of it afterwards is what the other left. The guards of update and insert hold against a colleague in the same moment.
    private const string Saving = """
        with told as (select $1 as tenant_id, $2 as questionnaire_id, $3 as question, $4 as seen, $5 as value_alone, $6 as state, $7 as value, $8 as label,
            $9 as comment, $10 as subservice, $11 as reason, $12 as offer, $13 as compensating, $14 as compensating_until, $15 as at, $16 as by, $22 as anew),
        asked as (select t.*, q.recalled_at, q.declined_at, q.accepted_at, q.offered_at, q.offer_outcome, q.submitted_count > 0 and not t.question = any (q.returned_questions) as stands
            from told t join questionnaires q on q.tenant_id = t.tenant_id and q.id = t.questionnaire_id for share of q),
        verdict as (select asked.*, case
            when a.version is distinct from asked.seen then 'Changed'
            when not asked.anew and (a.state, a.value) is not distinct from (asked.state, asked.value) and (asked.value_alone
                or (a.label, a.comment, a.subservice, a.reason, a.offer, a.compensating, a.compensating_until)
                is not distinct from (asked.label, asked.comment, asked.subservice, asked.reason, asked.offer, asked.compensating, asked.compensating_until)) then 'Same'
            when asked.recalled_at is not null then 'Recalled'
            when asked.declined_at is not null then 'Declined'
            when asked.offer_outcome = 'Accepted' then 'OwnAccepted'
            when asked.offered_at is not null and asked.offer_outcome is null then 'OwnOffered'
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
            select t.tenant_id, $17, t.at, t.by, $18, $19, $20, $21 from told t, done)
        select case when v.outcome = 'Saved' and d.version is null then 'Changed' else v.outcome end as "Outcome",
            case v.outcome when 'Saved' then d.version when 'Changed' then null else v.seen end as "Version"
        from verdict v left join done d on true
        """;

    public Task<KeptQuestionnaire?> QuestionnaireAsync(QuestionnaireId questionnaire, bool document, CancellationToken stop) =>
        LazyInitializer.EnsureInitialized(ref questionnaires, () => new(line.Db.Model)).FindAsync(line, questionnaire, document, stop);

    public Task<VendorList> VendorsAsync(VendorListing listing, int most, CancellationToken stop) => PostgresVendors.FirstAsync(line, listing, most, stop);

    public async Task<AnswerWritten?> SaveAnswerAsync(AnswerWrite write, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(write);
        var written = await WriteAsync(write, stop);
        if (written?.Outcome is AnswerOutcome.Saved) unsealed.Note(write.Tenant);
        return written;
    }

    private async Task<AnswerWritten?> WriteAsync(AnswerWrite write, CancellationToken stop)
    {
        var answer = await line.AskAsync([PostgresLine.Statement(Saving, Told(write))], stop).ConfigureAwait(false);
        await using (answer.ConfigureAwait(false))
        {
            if (!await answer.ReadAsync(stop).ConfigureAwait(false)) return null;
            var written = new AnswerWritten(Enum.Parse<AnswerOutcome>(answer.GetString(0)), answer.IsDBNull(1) ? null : answer.GetInt32(1));
            // to the end, where a failure to commit would be told
            await answer.NextResultAsync(stop).ConfigureAwait(false);
            return written;
        }
    }

    // in the order of their places
    private static NpgsqlParameter[] Told(AnswerWrite write)
    {
        var (draft, entry) = (write.Edit.Draft, write.Entry());
        return
        [
            Uuid(write.Tenant.Value), Uuid(write.Questionnaire.Value), Text(write.Question.Key), Of(NpgsqlDbType.Integer, write.Seen),
            Of(NpgsqlDbType.Boolean, write.Edit.Reach is AnswerReach.Value), Text(draft.State.ToString()), Text(write.Value), Text(draft.Label.ToString()),
            Text(draft.Comment), Text(draft.Subservice), Text(draft.Reason), Text(draft.Offer), Text(draft.Compensating),
            Of(NpgsqlDbType.Date, draft.CompensatingUntil), Of(NpgsqlDbType.TimestampTz, Instants.Cut(write.At)), Uuid(write.By.Value),
            Uuid(entry.Id.Value), Text(entry.Act), Text(entry.Subject), Text(entry.Body), Text(entry.BodySha256),
            Of(NpgsqlDbType.Boolean, write.Edit.Anew),
        ];
    }

    private static NpgsqlParameter Text(string? value) => Of(NpgsqlDbType.Text, value);

    private static NpgsqlParameter Uuid(Guid value) => PostgresLine.Value(value);

    // typed also where there is no value
    private static NpgsqlParameter Of(NpgsqlDbType type, object? value) => new() { NpgsqlDbType = type, Value = value ?? DBNull.Value };
}
