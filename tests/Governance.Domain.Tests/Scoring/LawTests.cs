using System.Text;
using System.Text.Json;
using Governance.Domain.Scoring;
using Governance.Domain.Scoring.Documents;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Scoring;

public sealed class LawTests
{
    [Fact]
    public void Nothing_scored_is_null_and_neither_0_nor_100() => Law.Holds((input, _) =>
    {
        var result = (input with { Questions = [.. input.Questions.Select(question => question with { Weight = 0, Critical = false })] }).Score();
        (result.Claimed, result.Proven, result.BandByScore, result.Band, result.Coverage, result.AssuredShare).ShouldBe((null, null, null, null, null, null));
        result.Contributions().ShouldBeEmpty();
        result.LeftOut.ShouldBe(Fraction.Of(0));
    });

    [Fact]
    public void Answering_an_unanswered_question_never_lowers_a_claimed_score() => Law.Holds((input, random) =>
    {
        var silent = input.Questions.Where(question => !input.Answers.Any(answer => Is(answer.Question, question))).ToList();
        if (silent.Count == 0)
            return;
        var answer = new Cases(random).Answered(silent[random.Next(silent.Count)]);
        NeverLower((input with { Answers = input.Answers.Add(answer) }).Score(), input.Score(), result => result.Claimed, section => section.Claimed);
    });

    [Fact]
    public void Accepting_clean_evidence_never_lowers_a_proven_score() => Law.Holds((input, random) =>
    {
        if (input.Questions.IsEmpty)
            return;
        var evidence = new Cases(random).Evidence(Any(input, random)) with { Result = EvidenceResult.Clean, AcceptedOn = input.AsOf };
        NeverLower(input.Shown(evidence).Score(), input.Score(), result => result.Proven, section => section.Proven);
    });

    [Fact]
    public void A_failed_result_never_raises_a_proven_score() => Law.Holds((input, random) =>
    {
        if (input.Questions.IsEmpty)
            return;
        var evidence = new Cases(random).Evidence(Any(input, random)) with { Result = EvidenceResult.Failed, AcceptedOn = input.AsOf };
        NeverLower(input.Score(), input.Shown(evidence).Score(), result => result.Proven, section => section.Proven);
    });

    [Fact]
    public void An_unscored_question_that_is_not_critical_changes_no_figure() => Law.Holds((input, random) =>
    {
        var section = input.Sections[random.Next(input.Sections.Length)].Key;
        ScoreQuestion added = random.Next(2) == 0 ? Given.Words("new", weight: 4) with { Section = section } : Given.YesNo("new", weight: 0) with { Section = section };
        var more = (input with { Questions = input.Questions.Add(added) }).Answering("new", "yes");
        more.Score().Figures().ShouldBe(input.Score().Figures());
    });

    [Fact]
    public void Order_changes_nothing_the_hash_included() => Law.Holds((input, random) =>
    {
        var shuffled = input with
        {
            Sections = input.Sections.Shuffled(random),
            Questions = [.. input.Questions.Shuffled(random).Select(question => question with { Controls = question.Controls.Shuffled(random) })],
            Answers = [.. input.Answers.Shuffled(random).Select(answer => answer with { Values = answer.Values.Shuffled(random) })],
            Determinations = input.Determinations.Shuffled(random),
            Evidence = input.Evidence.Shuffled(random),
            Findings = input.Findings.Shuffled(random),
            Lapses = input.Lapses.Shuffled(random),
            Waivers = input.Waivers.Shuffled(random),
        };
        ScoreResultJson.Write(shuffled.Score(), ScoreInputJson.Sha256(shuffled)).ShouldBe(ScoreResultJson.Write(input.Score(), ScoreInputJson.Sha256(input)));
    }, cases: 1000);

    [Fact]
    public void An_unread_file_changes_no_figure() => Law.Holds((input, random) =>
    {
        if (!input.Questions.IsEmpty)
            input.Shown(new Cases(random).Evidence(Any(input, random)) with { AcceptedOn = null }).Score().Figures().ShouldBe(input.Score().Figures());
    });

    [Fact]
    public void Raising_one_credit_never_lowers_a_score() => Law.Holds((input, random) =>
    {
        var tables = input.Questions.Where(question => question.HasTable).ToList();
        if (tables.Count == 0)
            return;
        var question = tables[random.Next(tables.Count)];
        var raised = question.Type == QuestionType.Number
            ? question with { Bands = question.Bands.SetItem(0, question.Bands[0] with { Credit = 1 }) }
            : question with { Credits = question.Credits.SetItem(0, question.Credits[0] with { Credit = (question.Credits[0].Credit + 1) / 2 }) };
        var more = (input with { Questions = input.Questions.Replace(question, raised) }).Score();
        NeverLower(more, input.Score(), result => result.Claimed, section => section.Claimed);
        NeverLower(more, input.Score(), result => result.Proven, section => section.Proven);
    });

    [Fact]
    public void Scaling_all_weights_changes_no_score() => Law.Holds((input, random) =>
    {
        var by = new[] { 3m, 0.001m, 1250m, 0.7m }[random.Next(4)];
        var scaled = input with
        {
            Questions = [.. input.Questions.Select(question => question with { Weight = question.Weight * by })],
            Sections = [.. input.Sections.Select(section => section with { Weight = section.Weight * by })],
        };
        scaled.Score().Figures().ShouldBe(input.Score().Figures());
    });

    [Fact]
    public void Contributions_add_up_to_the_score_exactly() => Law.Holds((input, _) =>
    {
        var result = input.Score();
        if (result.Claimed is null)
            return;
        result.Contributions().Aggregate(default(Fraction), (sum, part) => sum + part.Claimed).ShouldBe(result.Claimed.Value);
        result.Contributions().Aggregate(default(Fraction), (sum, part) => sum + part.Proven).ShouldBe(result.Proven!.Value);
    });

    [Fact]
    public void A_later_day_alone_never_raises_a_proven_score() => Law.Holds((input, random) =>
    {
        var later = input.AsOf.AddDays(random.Next(1, 500));
        bool Between(DateOnly? day) => day > input.AsOf && day <= later;
        var still = input with
        {
            Evidence = input.Evidence.RemoveAll(evidence => Between(evidence.Dated) || Between(evidence.AcceptedOn)),
            Findings = input.Findings.RemoveAll(finding => Between(finding.VerifiedOn)),
        };
        NeverLower(still.Score(), (still with { AsOf = later }).Score(), result => result.Proven, section => section.Proven);
    });

    [Fact]
    public void The_band_is_never_better_than_a_hold_or_than_the_score() => Law.Holds((input, _) =>
    {
        var result = input.Score();
        if (result.Band is not { } band)
            return;
        result.Holds.ShouldAllBe(hold => band >= hold.Band);
        (band >= result.BandByScore).ShouldBeTrue();
    });

    [Fact]
    public void Proven_is_never_above_claimed() => Law.Holds((input, _) =>
    {
        var result = input.Score();
        result.Questions.ShouldAllBe(question => question.Proven <= Fraction.Of(question.Credit));
        result.Sections.ShouldAllBe(section => section.Claimed == null || section.Proven <= section.Claimed);
        result.Controls.ShouldAllBe(control => control.Claimed == null || control.Proven <= control.Claimed);
        (result.Proven <= result.Claimed || result.Claimed is null).ShouldBeTrue();
    });

    [Fact]
    public void A_waiver_changes_no_figure_band_or_risk() => Law.Holds((input, random) =>
    {
        if (input.Questions.IsEmpty)
            return;
        var waived = input with { Waivers = [new(Any(input, random), "Grace", "accepted by the committee", input.AsOf.AddDays(30))] };
        (waived.Score() with { Input = input }).Figures().ShouldBe(input.Score().Figures());
    });

    [Fact]
    public void An_input_is_read_as_it_was_written() => Law.Holds((input, _) =>
    {
        var written = ScoreInputJson.Write(input);
        var read = Given.Read(Encoding.UTF8.GetString(written));
        read.Score().Figures().ShouldBe(input.Score().Figures());
        using var document = JsonDocument.Parse(written);
        ScoreInputJson.Sha256(document.RootElement).ShouldBe(ScoreInputJson.Sha256(input));
        ScoreInputJson.Write(read).ShouldBe(written);
    }, cases: 1000);

    private static bool Is(string key, ScoreQuestion question) => string.Equals(key, question.Key, StringComparison.Ordinal);

    private static string Any(ScoreInput input, Random random) => input.Questions[random.Next(input.Questions.Length)].Key;

    private static void NeverLower(ScoreResult more, ScoreResult less, Func<ScoreResult, Fraction?> whole, Func<SectionScore, Fraction?> section)
    {
        (whole(more) < whole(less)).ShouldBeFalse();
        more.Sections.Zip(less.Sections).ShouldAllBe(pair => !(section(pair.First) < section(pair.Second)));
    }
}
