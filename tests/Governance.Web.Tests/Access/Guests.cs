using System.Net;
using System.Runtime.CompilerServices;
using Governance.Domain.Organizations;
using Governance.Testing;
using Governance.Testing.Samples;

namespace Governance.Web.Tests.Access;

/// <summary>Everybody who may not, and what each must be told.</summary>
public sealed class Guests
{
    /// <summary>A member of the organization whose role does not allow it.</summary>
    public const string Role = "by another role";
    /// <summary>A member of another organization at this one's address.</summary>
    public const string There = "by a stranger";
    /// <summary>A member of another organization at their own address, with ids of this one.</summary>
    public const string Home = "with a foreign id";
    /// <summary>Nobody who is signed in.</summary>
    public const string Nobody = "by nobody";
    /// <summary>Whoever may, with ids of nothing.</summary>
    public const string Nothing = "with a random id";

    private readonly Dictionary<Browser, Knocker> knockers = [];
    private readonly Organization elsewhere;
    private readonly Knocker stranger, nobody;

    private Guests(Organization elsewhere, Knocker stranger, Knocker nobody) => (this.elsewhere, this.stranger, this.nobody) = (elsewhere, stranger, nobody);

    /// <summary>Invites them.</summary>
    public static async Task<Guests> OfAsync(World world, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(world);
        var other = await world.Data.OrganizationAsync("elsewhere", buys: true, sells: true);
        var all = await world.Data.SignInAsync(await world.Data.MemberAsync(other, Enum.GetValues<Role>()));
        return new(other, await Knocker.AtAsync("a stranger", all, "/o/new", stop), await Knocker.AtAsync("nobody", world.Data.Visitor(), "/sign-in", stop));
    }

    /// <summary>Lets each of them try; the kind of guest, and what is wrong with how they were answered.</summary>
    public async IAsyncEnumerable<(string Kind, string? Fault)> TryAsync(EndpointRow row, Attempt attempt, [EnumeratorCancellation] CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(attempt);
        var party = attempt.Sample.Party;
        if (!row.IsOpen) yield return (Nobody, Told(await nobody.KnockAsync(attempt, stop), HttpStatusCode.SeeOther));
        if (party is not null)
        {
            foreach (var role in Enum.GetValues<Role>().Where(role => !row.Allows(role)))
                yield return (Role, Told(await (await AtAsync(party.At(role), stop)).KnockAsync(attempt, stop), HttpStatusCode.Forbidden));
            var absent = attempt.In(new string('x', party.Organization.Slug.Value.Length));
            yield return (There, Same(await stranger.KnockAsync(attempt, stop), await stranger.KnockAsync(absent, stop), party.Organization.Slug.Value, absent: true));
        }
        if (attempt.Ids(row).Count == 0) yield break;
        var missing = attempt.Elsewhere(row);
        var named = row.IdsIn(attempt.Sample.Path).Any();
        if (party is not null) yield return (Home, Same(await stranger.KnockAsync(attempt.In(elsewhere.Slug.Value), stop), await stranger.KnockAsync(missing.In(elsewhere.Slug.Value), stop), "", named));
        if (named) yield return (Nothing, await TellsAsync(row, attempt, missing, await AtAsync(attempt.Sample.By!, stop), stop));
    }

    private async Task<Knocker> AtAsync(Browser browser, CancellationToken stop) =>
        knockers.TryGetValue(browser, out var known) ? known : knockers[browser] = await Knocker.AtAsync("a member", browser, "/appearance", stop);

    // not found; on an open route a page that says the same for every id tells nothing either, and what is sent there is refused
    private static async Task<string?> TellsAsync(EndpointRow row, Attempt attempt, Attempt missing, Knocker own, CancellationToken stop)
    {
        var answer = await own.KnockAsync(missing, stop);
        if (!row.IsOpen) return Told(answer, HttpStatusCode.NotFound);
        return (int)answer.Status >= 400 ? null : Same(await own.KnockAsync(attempt, stop), answer, "", absent: false);
    }

    private static string? Told(Answer answer, HttpStatusCode expected) => answer.Status == expected ? null : $"{(int)answer.Status} instead of {(int)expected}";

    // what is another's looks like what is not there; where the path names it, like a page that is not there
    private static string? Same(Answer foreign, Answer random, string slug, bool absent)
    {
        if (absent && foreign.Status is not HttpStatusCode.NotFound) return $"{(int)foreign.Status} instead of 404";
        if ((int)foreign.Status is >= 300 and < 400) return $"{(int)foreign.Status}: it was done";
        if (foreign.Status != random.Status) return $"{(int)foreign.Status}, and {(int)random.Status} for what is nowhere";
        var there = slug.Length > 0 ? foreign.Body.Replace(slug, new string('x', slug.Length), StringComparison.Ordinal) : foreign.Body;
        return string.Equals(there, random.Body, StringComparison.Ordinal) ? null : $"another body of {foreign.Body.Length} characters than the {random.Body.Length} for what is nowhere";
    }
}
