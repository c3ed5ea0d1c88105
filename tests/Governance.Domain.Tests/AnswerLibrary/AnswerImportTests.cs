using Governance.Domain.AnswerLibrary;
using Governance.Domain.Evidence;
using Governance.Domain.Imports;
using Governance.Domain.Scoring;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.AnswerLibrary;

public sealed class AnswerImportTests
{
    private static readonly TenantId Vendor = new(Ids.New());
    private static readonly UserId Ben = new(Ids.New());
    private static readonly DateTimeOffset Now = new(2026, 11, 30, 9, 0, 0, TimeSpan.Zero);
    private static readonly LibraryWords Yes = new(AnswerState.Answered, Classification.Internal, new(2027, 3, 1), LibraryValue.Typed("Yes"), "Each quarter.");

    [Fact]
    public void An_answer_of_a_file_says_from_which_file_place_and_day_it_is()
    {
        var import = Read();
        var answer = LibraryAnswer.Take(import, ("Is access reviewed?", ["aoa/AOA-GV-1"], "Access!D2"), Yes, new(2026, 3, 1), Ben, Now);
        (answer.ImportId, answer.FileName, answer.Place, answer.AnsweredAt).ShouldBe((import.Id, "caiq.xlsx", "Access!D2", new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero)));
        (answer.ApprovedBy, answer.ApprovedAt, answer.Words, answer.Controls.Single()).ShouldBe((Ben, Now, Yes, "aoa/AOA-GV-1"));
        LibraryAnswer.Take(import, ("Is it?", [], new string('x', 5000)), Yes, new(2026, 3, 1), Ben, Now).Place!.Length.ShouldBe(LibraryAnswer.MaxPlaceLength);
    }

    [Fact]
    public void What_is_labelled_prerelease_and_what_asks_nothing_is_not_taken()
    {
        Refusal(() => LibraryAnswer.Take(Read(), ("Is it?", [], "A1"), Yes with { Label = Classification.PreRelease }, new(2026, 3, 1), Ben, Now)).ShouldBe(LibraryRefusals.PreReleaseAlone);
        Refusal(() => LibraryAnswer.Take(Read(), (" ", [], "A1"), Yes, new(2026, 3, 1), Ben, Now)).ShouldBe(LibraryRefusals.QuestionMissing);
        Refusal(() => LibraryAnswer.Take(Read(), (new string('x', 2001), [], "A1"), Yes, new(2026, 3, 1), Ben, Now)).ShouldBe(LibraryRefusals.QuestionMissing);
    }

    [Fact]
    public void A_file_goes_into_the_library_once_as_it_was_seen_and_with_something_in_it()
    {
        var import = Read();
        var seen = import.Seen();
        var answer = LibraryAnswer.Take(import, ("Is it?", [], "A1"), Yes, new(2026, 3, 1), Ben, Now);
        import.Decide("A1", take: true, Ben);
        Refusal(() => import.Import([answer], seen, Ben, Now)).ShouldBe(ImportedFileRefusals.ChoiceChanged);
        Refusal(() => import.Import([], import.Seen(), Ben, Now)).ShouldBe(LibraryRefusals.NoneChosen);
        Refusal(() => import.Import([.. Enumerable.Repeat(answer, AnswerImport.MostAnswers + 1)], import.Seen(), Ben, Now)).ShouldBe(LibraryRefusals.TooManyOfFile);
        import.ImportedAt.ShouldBeNull();
        import.Import([answer], import.Seen(), Ben, Now);
        (import.Kept, import.ImportedAt).ShouldBe((1, Now));
        Refusal(() => import.Import([answer], import.Seen(), Ben, Now)).ShouldBe(ImportedFileRefusals.AlreadyImported);
        Refusal(() => import.Decide("A1", take: false, Ben)).ShouldBe(ImportedFileRefusals.AlreadyImported);
        import.TakeEvents().Select(happened => happened.GetType().Name).ShouldBe(["QuestionnaireFileRead", "AnswerOfFileDecided", "AnswersImported"]);
    }

    [Fact]
    public void A_later_decision_about_an_answer_takes_the_place_of_the_earlier_and_other_columns_make_all_of_them_void()
    {
        var import = Read();
        import.Takes("A1").ShouldBeNull();
        foreach (var take in new[] { true, false }) import.Decide("A1", take, Ben);
        import.Takes("A1").ShouldBe(false);
        import.Choose(new ChosenSheet(0, IsTaken: true, 1, new Dictionary<string, string>(StringComparer.Ordinal) { ["question"] = "B" }), Ben);
        import.Takes("A1").ShouldBeNull();
    }

    private static AnswerImport Read() => AnswerImport.Read(Vendor, ("caiq.xlsx", "00", [1]), "11", [], Ben, Now);

    private static Refusal Refusal(Action act) => Should.Throw<Refused>(act).Refusal;
}
