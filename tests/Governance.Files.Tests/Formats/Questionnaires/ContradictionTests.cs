using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Formats.Questionnaires;

public sealed class ContradictionTests
{
    [Theory]
    [InlineData("Yes", "No, we have not started.")]
    [InlineData("Yes", "no")]
    [InlineData("YES", "Not yet implemented")]
    [InlineData("yes", "This is planned but not yet in place.")]
    [InlineData("Yes", "We do not encrypt backups.")]
    [InlineData("Yes", "We don’t do this")]
    [InlineData("Yes", "No formal policy exists")]
    [InlineData("Y", "No - planned for 2027")]
    [InlineData("Ja", "Noch nicht umgesetzt")]
    [InlineData("Ja", "Nein, erst ab 2027")]
    [InlineData("Oui", "Pas encore")]
    [InlineData("はい", "まだ実施していません")]
    [InlineData("是", "尚未实施")]
    [InlineData("نعم", "لا، ليس بعد")]
    [InlineData("No", "Yes, since 2024")]
    [InlineData("no", "Fully implemented in all regions.")]
    [InlineData("No", "We do.")]
    [InlineData("Nein", "Ja, seit 2024")]
    public void A_comment_that_says_the_opposite_is_found(string answer, string comment) => Found(answer, comment).ShouldBeTrue();

    [Theory]
    [InlineData("Yes", "No exceptions.")]
    [InlineData("Yes", "No known issues")]
    [InlineData("Yes", "We know of three keys.")]
    [InlineData("Yes", "Nothing to add")]
    [InlineData("Yes", "None")]
    [InlineData("Yes", "Notified within 24 hours")]
    [InlineData("Yes", "No. 12 of our policy")]
    [InlineData("Yes", "Yes, no later than 30 days")]
    [InlineData("Yes", "Nordic region included")]
    [InlineData("Yes", "Access is denied by default; shared accounts are not allowed.")]
    [InlineData("Yes, partially", "Not yet in Asia")]
    [InlineData("No", "Yesterday's backup is kept.")]
    [InlineData("No", "We do not.")]
    [InlineData("No", "No")]
    [InlineData("No", "Not applicable")]
    [InlineData("N/A", "No, out of scope")]
    [InlineData("Partial", "Yes in the EU")]
    [InlineData("See comment", "No, not yet")]
    [InlineData("Yes", "")]
    public void A_comment_that_only_sounds_like_it_is_not(string answer, string comment) => Found(answer, comment).ShouldBeFalse();

    private static bool Found(string answer, string comment)
    {
        var found = Asked.Read(new Asked.Sheet("Q", ["ID|Question|Answer|Comment", $"1|Do you encrypt data?|{answer}|{comment}"])).Contradictions;
        if (found.Count > 0) found.Single().ShouldBe(new("Do you encrypt data?", answer, comment));
        return found.Count > 0;
    }
}
