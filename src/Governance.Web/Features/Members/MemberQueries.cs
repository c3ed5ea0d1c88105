using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Web.Lists;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Members;

/// <summary>Reads members of the current organization; of a person only id, name and address.</summary>
public static class MemberQueries
{
    private const char Between = '\n';

    /// <summary>One page of current members, by name and address, after the member where the last one ended.</summary>
    public static async Task<MembersPage> MembersAsync(this GovernanceDb db, string? search, string? after, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var page = await db.Current().Matching(search).After(after)
            .OrderBy(both => both.Person.DisplayName).ThenBy(both => both.Person.Email).Rows().ToPageAsync(stop);
        return new(page.Rows, page.Next(m => m.Name + Between + m.Address), search);
    }

    /// <summary>All current members whose name or address holds the words, by name and address.</summary>
    public static IAsyncEnumerable<MemberRow> AllMembers(this GovernanceDb db, string? search)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Current().Matching(search).OrderBy(both => both.Person.DisplayName).ThenBy(both => both.Person.Email).Rows().AsAsyncEnumerable();
    }

    /// <summary>One current member.</summary>
    public static Task<MemberRow?> MemberAsync(this GovernanceDb db, MembershipId id, CancellationToken stop) =>
        db.Current().Where(both => both.Membership.Id == id).Rows().FirstOrDefaultAsync(stop);

    private static IQueryable<Both> Current(this GovernanceDb db) => db.Set<Membership>().AsNoTracking()
        .Where(m => m.LeftAt == null)
        .Join(db.People, m => m.UserId, p => p.Id, (m, p) => new Both { Membership = m, Person = p });

    private static IQueryable<MemberRow> Rows(this IQueryable<Both> members) => members.Select(both =>
        new MemberRow(both.Membership.Id, both.Membership.UserId, both.Person.DisplayName, both.Person.Email, both.Membership.Roles, both.Membership.JoinedAt, both.Membership.Version));

    private static IQueryable<Both> Matching(this IQueryable<Both> members, string? search) => members.Mentioning(search, both => both.Person.DisplayName, both => both.Person.Email);

    private static IQueryable<Both> After(this IQueryable<Both> members, string? after)
    {
        if (after?.Split(Between) is not [var name, var address]) return members;
        return members.Where(both => string.Compare(both.Person.DisplayName, name) > 0
            || (both.Person.DisplayName == name && string.Compare(both.Person.Email, address) > 0));
    }

    private sealed class Both
    {
        public required Membership Membership { get; init; }
        public required Person Person { get; init; }
    }
}
