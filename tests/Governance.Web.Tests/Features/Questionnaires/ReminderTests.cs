using Governance.Data.Queue;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Questionnaires;

public sealed class ReminderTests(Host host) : IClassFixture<Host>
{
    // what a day makes due is done by the test alone, and not by the host at the same moment
    private readonly TestData data = new(host.WithoutQueue());
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_owner_is_reminded_before_the_due_date_on_it_and_after_it_once_each()
    {
        var pair = await data.AcceptedPairAsync();
        var questionnaire = await data.QuestionnaireAsync(pair.Vendor, pair.Assessment);
        await PassAsync(questionnaire.DueOn.AddDays(-8));
        (await SubjectsAsync(pair)).ShouldBeEmpty();
        List<string> expected = [];
        foreach (var (days, words) in new[] { (-7, "is due in 7 days"), (-1, "is due tomorrow"), (0, "is due today"), (3, $"was due on {questionnaire.DueOn:d MMMM yyyy}") })
        {
            await PassAsync(questionnaire.DueOn.AddDays(days));
            expected.Add($"{questionnaire.Reference} of {pair.Buyer.Name} {words}");
            (await SubjectsAsync(pair)).ShouldBe(expected);
        }
        await PassAsync(questionnaire.DueOn.AddDays(40));
        (await SubjectsAsync(pair)).ShouldBe(expected);
    }

    [Fact]
    public async Task What_one_person_is_reminded_of_on_one_day_is_one_mail()
    {
        var pair = await data.AcceptedPairAsync();
        var other = await data.AnotherAsync(pair);
        var eva = await data.MemberAsync(pair.Vendor, Role.VendorOwner);
        var third = await data.AnotherAsync(pair with { Ben = eva });
        await PassAsync(pair.Assessment.DueOn.AddDays(-7));
        await PassAsync(pair.Assessment.DueOn.AddDays(-1));
        (await SubjectsAsync(pair)).ShouldBeEmpty();
        var mails = await data.AsAsync(pair.Vendor.Id, db => db.Set<OutboxMail>().Where(m => m.Subject.Contains("due") && m.Text.Contains("is due tomorrow")).ToListAsync(stop));
        mails.Count.ShouldBe(2);
        var bens = mails.Single(m => string.Equals(m.To, pair.Ben.Address.Value, StringComparison.Ordinal));
        bens.Subject.ShouldBe("2 questionnaires are due");
        bens.Text.ShouldContain($"{pair.Questionnaire.Reference} of {pair.Buyer.Name} is due tomorrow");
        bens.Text.ShouldContain(other.Questionnaire.Reference);
        bens.Text.ShouldNotContain(third.Questionnaire.Reference);
        mails.Single(m => string.Equals(m.To, eva.Address.Value, StringComparison.Ordinal)).Subject.ShouldStartWith(third.Questionnaire.Reference);
    }

    [Fact]
    public async Task After_the_submission_nobody_is_reminded()
    {
        var pair = await data.SubmittedPairAsync();
        await PassAsync(pair.Assessment.DueOn.AddDays(4));
        (await SubjectsAsync(pair)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_not_accepted_yet_reminds_those_who_may_accept_it()
    {
        var pair = await data.PairAsync();
        var contributor = await data.MemberAsync(pair.Vendor, Role.Contributor);
        await PassAsync(pair.Assessment.DueOn);
        var to = await data.AsAsync(pair.Vendor.Id, db => db.Set<OutboxMail>().Where(m => m.Subject.Contains("due")).Select(m => m.To).ToListAsync(stop));
        to.Contains(pair.Ben.Address.Value, StringComparer.Ordinal).ShouldBeTrue();
        to.Contains(contributor.Address.Value, StringComparer.Ordinal).ShouldBeFalse();
    }

    [Theory]
    [InlineData("2026-11-01", "2026-12-24")]
    [InlineData("2026-12-24", "2026-12-30")]
    [InlineData("2026-12-30", "2026-12-31")]
    [InlineData("2026-12-31", "2027-01-03")]
    [InlineData("2027-01-03", null)]
    public void Each_reminder_follows_the_one_before(string today, string? next) =>
        ReminderDays.After(Day(today), Day("2026-12-31")).ShouldBe(next is null ? null : Day(next));

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    // until the morning of a day, and what is due then is done
    private async Task PassAsync(DateOnly day)
    {
        host.Clock.Advance(new DateTimeOffset(day.ToDateTime(new TimeOnly(8, 0)), TimeSpan.Zero) - host.Clock.GetUtcNow());
        while (await host.Services.GetRequiredService<WorkQueue>().RunAsync(stop) > 0) { }
    }

    private Task<List<string>> SubjectsAsync(Pair pair) => data.AsAsync(pair.Vendor.Id, db =>
        db.Set<OutboxMail>().Where(m => m.To == pair.Ben.Address.Value && (m.Subject.Contains("is due in") || m.Subject.Contains("is due t") || m.Subject.Contains("was due"))).OrderBy(m => m.QueuedAt).Select(m => m.Subject).ToListAsync(stop));
}
