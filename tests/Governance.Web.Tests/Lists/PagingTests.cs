using System.Globalization;
using Governance.Web.Lists;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Lists;

public sealed class PagingTests
{
    [Fact]
    public void A_page_that_more_rows_follow_says_where_the_next_one_begins()
    {
        var page = new[] { 1, 2, 3 }.ToPage(2);

        page.Rows.ShouldBe([1, 2]);
        page.Next(row => $"after {row}").ShouldBe("after 2");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_page_that_holds_all_there_is_has_no_next_one(int rows)
    {
        var page = Enumerable.Range(1, rows).ToList().ToPage(2);

        page.Rows.Count.ShouldBe(rows);
        page.Next(row => $"after {row}").ShouldBeNull();
    }

    [Fact]
    public void An_instant_in_an_address_reads_as_it_was_written_to_the_last_digit_and_in_utc()
    {
        var at = new DateTimeOffset(2026, 11, 20, 10, 0, 0, TimeSpan.Zero).AddTicks(1_234_567);

        InstantCursor.Read(InstantCursor.Write(at)).ShouldBe(at);
        InstantCursor.Read("2026-11-20T12:00:00+02:00")!.Value.ToString("O", CultureInfo.InvariantCulture).ShouldBe("2026-11-20T10:00:00.0000000+00:00");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    public void What_is_no_instant_begins_at_the_first_page(string? typed) => InstantCursor.Read(typed).ShouldBeNull();
}
