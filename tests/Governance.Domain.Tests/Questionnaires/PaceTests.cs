using Governance.Domain.Questionnaires;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Questionnaires;

public sealed class PaceTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_rest_takes_as_long_for_each_question_as_the_ones_before_usually_did() =>
        Pace.Left([.. Enumerable.Range(0, 8).Select(i => Now.AddMinutes(2 * i)), Now.AddHours(3)], 10).ShouldBe(TimeSpan.FromMinutes(20));

    [Fact]
    public void Answers_put_in_within_seconds_of_each_other_do_not_promise_that_the_rest_takes_none() =>
        Pace.Left(Enumerable.Range(0, 8).Select(i => Now.AddSeconds(2 * i)), 24).ShouldBe(24 * Pace.Least);

    [Fact]
    public void A_few_answers_say_nothing_about_the_rest() =>
        Pace.Left(Enumerable.Range(0, 5).Select(i => Now.AddMinutes(i)), 10).ShouldBeNull();
}
