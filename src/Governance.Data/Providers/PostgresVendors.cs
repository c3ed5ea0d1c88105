using System.Data.Common;
using System.Globalization;
using System.Text;
using Governance.Data.Vendors;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Scoring;
using Npgsql;

namespace Governance.Data.Providers;

/// <summary>The register of vendors as PostgreSQL reads it: the statements of <see cref="VendorQueries"/>, written out, in one round trip.</summary>
internal static class PostgresVendors
{
    private const string Rank = "case v.tier when 'Tier1' then 1 when 'Tier2' then 2 when 'Tier3' then 3 else 4 end";
    private const string Invited = "exists (select from vendor_invitations i where i.tenant_id = v.tenant_id and i.vendor_id = v.id and i.used_at is null and i.withdrawn_at is null and i.expires_at > $2)";

    private const string Columns = $"""
        select v.id, v.reference, v.name, v.tier, v.rank,
          (select e.service from engagements e where e.tenant_id = v.tenant_id and e.vendor_id = v.id order by e.opened_at limit 1),
          p.display_name,
          v.organization is not null, {Invited},
          l.urgency, l.open, l.due_on,
          s.claimed, s.proven, s.band, s.holds, s.limited_scope, s.as_of, s.own, o.owed, o.overdue, o.due_on
        from (select v.tenant_id, v.id, v.reference, v.name, v.tier, v.owner_id, v.organization, {Rank} as rank from vendors v where v.tenant_id = $1
        """;

    // what Assessment.UrgencyOn says, by number
    private static readonly string Urgency = $"""
        case when a.recalled_at is not null then {(int)AssessmentUrgency.Recalled} when a.review_closed_at is not null then {(int)AssessmentUrgency.Reviewed}
          when a.latest_submission > 0 and (a.returned_at is null or a.returned_at <= a.submitted_at) then {(int)AssessmentUrgency.ToReview}
          when a.latest_submission = 0 and a.acknowledgement = 'Declined' then {(int)AssessmentUrgency.Declined}
          when a.offer_at is not null and a.offer_outcome is null then {(int)AssessmentUrgency.Offered}
          when a.due_on < $3 then {(int)AssessmentUrgency.Overdue} when a.latest_submission > 0 then {(int)AssessmentUrgency.Returned}
          when a.acknowledgement is null and a.vendor_organization is not null then {(int)AssessmentUrgency.Sent}
          when a.acknowledgement = 'TimeAsked' and (a.due_date_changed_at is null or a.due_date_changed_at < a.acknowledged_at) then {(int)AssessmentUrgency.TimeAsked}
          else {(int)AssessmentUrgency.Accepted} end
        """;

    private static readonly string Beside = $"""
        ) v
        left join users p on p.id = v.owner_id
        cross join lateral (
          select min(a.urgency) as urgency, (count(*) filter (where a.urgency < {(int)AssessmentUrgency.Declined}))::int as open,
            min(a.due_on) filter (where a.urgency < {(int)AssessmentUrgency.Declined} and a.urgency not in ({(int)AssessmentUrgency.ToReview}, {(int)AssessmentUrgency.Offered}) and a.vendor_organization is not null) as due_on
          from (select a.due_on, a.vendor_organization, {Urgency} as urgency from assessments a where a.tenant_id = v.tenant_id and a.vendor_id = v.id) a) l
        cross join lateral (select count(*)::int as owed, (count(*) filter (where o.due_on < $3))::int as overdue, min(o.due_on) as due_on from obligations o where o.tenant_id = v.tenant_id and o.vendor_id = v.id and o.owed_by = 'Vendor' and o.met_at is null) o
        left join lateral (
          select c.* from assessments a join assessment_scores c on c.tenant_id = a.tenant_id and c.assessment_id = a.id
          where a.tenant_id = v.tenant_id and a.vendor_id = v.id and a.gap_of is null and (a.review_closed_at is null or not exists (
            select from assessments n where n.tenant_id = a.tenant_id and n.engagement_id = a.engagement_id and n.gap_of is null and n.review_closed_at is not null and n.sent_at > a.sent_at))
          order by a.review_closed_at is not null desc, case when a.review_closed_at is not null then c.band end desc nulls last,
            case when a.review_closed_at is not null then c.proven end, a.sent_at desc limit 1) s on true

        """;

    private const string Owners = """
        select u.id, u.display_name from memberships m join users u on u.id = m.user_id where m.tenant_id = $1 and m.left_at is null order by u.display_name limit $2
        """;

    /// <summary>The first rows of a listing, and the people whose vendors can be asked for.</summary>
    public static async Task<VendorList> FirstAsync(PostgresLine line, VendorListing listing, int most, CancellationToken stop)
    {
        var tenant = line.Db.Tenant.Value;
        var answer = await line.AskAsync([Listed(listing, tenant, most), PostgresLine.Statement(Owners, PostgresLine.Value(tenant), PostgresLine.Value(Colleagues.Most))], stop).ConfigureAwait(false);
        await using (answer.ConfigureAwait(false))
        {
            var (rows, owners) = (new List<VendorRow>(most), new List<(UserId, string)>());
            while (await answer.ReadAsync(stop).ConfigureAwait(false)) rows.Add(Row(answer));
            await answer.NextResultAsync(stop).ConfigureAwait(false);
            while (await answer.ReadAsync(stop).ConfigureAwait(false)) owners.Add((new(answer.GetGuid(0)), answer.GetString(1)));
            return new(rows, owners);
        }
    }

    private static NpgsqlBatchCommand Listed(VendorListing listing, Guid tenant, int most)
    {
        var (sql, asked) = (new StringBuilder(Columns), PostgresLine.Statement("", PostgresLine.Value(tenant), PostgresLine.Value(listing.Now), PostgresLine.Value(listing.Today), PostgresLine.Value(most)));
        if (listing.Tier is { } tier) Only($"v.tier = {Place(tier.ToString())}");
        if (listing.Owner is { } owner) Only($"v.owner_id = {Place(owner.Value)}");
        if (listing.State is { } state) Only(Is(state));
        if (!string.IsNullOrWhiteSpace(listing.Words))
        {
            var words = Place(listing.Words.Trim().ToLowerInvariant());
            Only($"(strpos(lower(v.name), {words}) > 0 or strpos(lower(v.legal_name), {words}) > 0 or strpos(lower(v.reference), {words}) > 0)");
        }
        var order = listing.ByTier ? listing.Up ? "rank, name, reference" : "rank desc, name desc, reference desc" : listing.Up ? "name, reference" : "name desc, reference desc";
        if (listing.Key is { } key)
        {
            var (place, keys) = listing.ByTier ? ($"({Rank}, v.name, v.reference)", $"({Place(key.Rank)}, {Place(key.Name)}, {Place(key.Reference)})") : ("(v.name, v.reference)", $"({Place(key.Name)}, {Place(key.Reference)})");
            Only($"{place} {(listing.Up ? ">" : "<")} {keys}");
        }
        asked.CommandText = sql.Append(" order by ").Append(order).Append(" limit $4").Append(Beside).Append("order by v.").Append(order.Replace(", ", ", v.", StringComparison.Ordinal)).ToString();
        return asked;

        void Only(string rule) => sql.Append(" and ").Append(rule);

        string Place<T>(T value)
        {
            asked.Parameters.Add(PostgresLine.Value(value));
            return "$" + asked.Parameters.Count.ToString(CultureInfo.InvariantCulture);
        }
    }

    private static string Is(VendorState state) => state switch
    {
        VendorState.Linked => "v.organization is not null",
        VendorState.Invited => "v.organization is null and " + Invited,
        VendorState.NotInvited => "v.organization is null and not " + Invited,
    };

    private static VendorRow Row(DbDataReader row) => new(
        new(row.GetGuid(0)), row.GetString(1), row.GetString(2), Named<RiskTier>(row, 3), row.GetInt32(4), Text(row, 5), Text(row, 6), row.GetBoolean(7), row.GetBoolean(8),
        (AssessmentUrgency?)Value<int>(row, 9), row.GetInt32(10), Value<DateOnly>(row, 11),
        row.IsDBNull(15) ? null : new(Value<decimal>(row, 12), Value<decimal>(row, 13), Named<Band>(row, 14), row.GetInt32(15), row.GetBoolean(16), row.GetFieldValue<DateOnly>(17), Named<OwnSource>(row, 18)),
        row.GetInt32(19), row.GetInt32(20), Value<DateOnly>(row, 21));

    private static string? Text(DbDataReader row, int at) => row.IsDBNull(at) ? null : row.GetString(at);

    private static T? Value<T>(DbDataReader row, int at) where T : struct => row.IsDBNull(at) ? null : row.GetFieldValue<T>(at);

    private static T? Named<T>(DbDataReader row, int at) where T : struct, Enum => row.IsDBNull(at) ? null : Enum.Parse<T>(row.GetString(at));
}
