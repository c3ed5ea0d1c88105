using Governance.Domain.Templates;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Templates;

public sealed class TextChangeTests
{
    [Fact]
    public void What_was_changed_between_any_two_texts_is_done_and_undone_exactly()
    {
        var dice = new Random(7);
        for (var round = 0; round < 5000; round++)
        {
            var (before, after) = (Text(dice), Text(dice));
            var change = TextChange.Between(before, after);
            change.Apply(before).ShouldBe(after);
            change.Undo(after).ShouldBe(before);
        }
    }

    [Fact]
    public void It_holds_no_more_than_what_differs() =>
        TextChange.Between("is it so?", "is it really so?").ShouldBe(new TextChange(6, "", "really "));

    [Fact]
    public void It_never_holds_half_a_character()
    {
        // two signs outside the basic plane that share their first unit, and two that share their second
        foreach (var (before, after) in (ReadOnlySpan<(string, string)>)[("a\U0001F600b", "a\U0001F601b"), ("a\U0001F600b", "a\U0001FA00b")])
        {
            var change = TextChange.Between(before, after);
            (change.Removed.EnumerateRunes().Any(r => r.Value == 0xFFFD) || change.Inserted.EnumerateRunes().Any(r => r.Value == 0xFFFD)).ShouldBeFalse();
            change.Undo(change.Apply(before)).ShouldBe(before);
        }
    }

    [Fact]
    public void Another_text_than_the_one_that_was_changed_is_not_touched() =>
        Should.Throw<InvalidOperationException>(() => TextChange.Between("one two", "one three").Undo("one four"));

    // few letters, so that texts share much
    private static string Text(Random dice) => string.Concat(Enumerable.Range(0, dice.Next(12)).Select(_ => new[] { "a", "b", "\U0001F600", "\U0001F601" }[dice.Next(4)]));
}
