using System.Text;
using Governance.Domain.Audit;
using Governance.Domain.Audit.Bundles;
using Governance.Domain.Signing;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Audit;

public sealed class AuditBundleTests
{
    private const int Flips = 1200;
    private readonly WrittenBundle record = new();

    [Fact]
    public async Task A_bundle_as_written_holds_with_and_without_the_published_keys()
    {
        var file = await record.WriteAsync(5, 12);
        (await ProblemsAsync(file)).ShouldBeEmpty();
        (await ProblemsAsync(file, record.Keys)).ShouldBeEmpty();
        (await ProblemsAsync(await new WrittenBundle(700).WriteAsync(1, 699))).ShouldBeEmpty("lines run over the edges of what is read at once");
    }

    [Fact]
    public async Task Any_changed_byte_is_found()
    {
        var file = await record.WriteAsync(5, 12);
        var random = new Random(20261120);
        // the first byte of every name and value of every line, and many anywhere
        var places = Enumerable.Range(1, file.Length - 1).Where(i => file[i - 1] is (byte)'"' or (byte)':' or (byte)',' or (byte)'{' or (byte)'\n')
            .Concat(Enumerable.Range(0, file.Length)).OrderBy(_ => random.Next()).Take(Flips).Concat([0, file.Length - 2, file.Length - 1]).Distinct();
        foreach (var place in places)
        {
            var changed = (byte[])file.Clone();
            changed[place] ^= (byte)(1 << random.Next(8));
            (await ProblemsAsync(changed)).ShouldNotBeEmpty($"byte {place}: '{(char)file[place]}' became '{(char)changed[place]}'");
        }
    }

    [Fact]
    public async Task Every_bit_of_the_last_signature_counts()
    {
        var file = await record.WriteAsync(12);
        var end = Encoding.UTF8.GetString(file).LastIndexOf("\"jws\":\"", StringComparison.Ordinal) + 7;
        for (var place = end; file[place] != (byte)'"'; place++)
        {
            for (var bit = 0; bit < 7; bit++)
            {
                var changed = (byte[])file.Clone();
                changed[place] ^= (byte)(1 << bit);
                (await ProblemsAsync(changed)).ShouldNotBeEmpty($"bit {bit} of byte {place}");
            }
        }
    }

    [Fact]
    public async Task Any_cut_is_found_at_the_end_of_a_line_and_within_one()
    {
        var file = await record.WriteAsync(5, 12);
        var ends = Enumerable.Range(0, file.Length - 1).Where(i => file[i] == (byte)'\n').Select(i => i + 1).Concat(Enumerable.Range(1, 40).Select(i => file.Length * i / 41)).Append(file.Length - 1).Append(0);
        foreach (var end in ends) (await ProblemsAsync(file[..end])).ShouldNotBeEmpty($"cut at {end} of {file.Length}");
    }

    [Fact]
    public async Task A_line_swapped_removed_doubled_or_added_is_found_wherever_it_stands()
    {
        var lines = Encoding.UTF8.GetString(await record.WriteAsync(5, 12)).TrimEnd('\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            (await ProblemsAsync([.. lines[..i], .. lines[(i + 1)..]])).ShouldNotBeEmpty($"without line {i + 1}");
            (await ProblemsAsync([.. lines[..i], lines[i], .. lines[i..]])).ShouldNotBeEmpty($"line {i + 1} twice");
            if (i + 1 < lines.Length) (await ProblemsAsync([.. lines[..i], lines[i + 1], lines[i], .. lines[(i + 2)..]])).ShouldNotBeEmpty($"lines {i + 1} and {i + 2} swapped");
        }
        (await ProblemsAsync([.. lines, ""])).ShouldContain("Something stands after the end.", StringComparer.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_with_an_entry_is_named()
    {
        var text = Encoding.UTF8.GetString(await record.WriteAsync(5, 12));
        (await ProblemsAsync(Encoding.UTF8.GetBytes(text.Replace("AC-7", "AC-8", StringComparison.Ordinal)))).ShouldContain("Entry 7 does not belong to its hash: it was changed, or the one before it was.", StringComparer.Ordinal);
        var lines = text.TrimEnd('\n').Split('\n').ToList();
        lines.RemoveAll(line => line.Contains("\"AC-7\"", StringComparison.Ordinal));
        (await ProblemsAsync([.. lines])).ShouldContain("Entry 8 stands after 6: something was removed, added or put in another order.", StringComparer.Ordinal);
    }

    [Fact]
    public async Task Another_key_than_the_published_ones_is_found_with_them_only()
    {
        // the same entries under a key of the forger's own, the whole file made anew
        var forged = await new WrittenBundle().WriteAsync(5, 12);
        (await ProblemsAsync(forged)).ShouldBeEmpty();
        (await ProblemsAsync(forged, record.Keys)).ShouldContain("The last line: The key is none of the published ones.", StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_checkpoint_kept_elsewhere_finds_a_shortened_and_a_rewritten_record()
    {
        var kept = record.CheckpointAt(12);
        (await ProblemsAsync(await record.WriteAsync(5), against: [kept])).ShouldBeEmpty();
        // the signed tail gone, or other entries in its place; each file holds by itself
        var (shortened, rewritten) = (await new WrittenBundle(9).WriteAsync(5), await new WrittenBundle(12).WriteAsync(5));
        (await ProblemsAsync(shortened)).ShouldBeEmpty();
        (await ProblemsAsync(shortened, against: [kept])).ShouldHaveSingleItem().ShouldEndWith("covers 12 links of 'audit 0199a000-0000-7000-8000-000000000001', and the file has 9: its end was cut off.");
        (await ProblemsAsync(rewritten, against: [kept])).ShouldHaveSingleItem().ShouldBe("Entry 12 is not the one over which the checkpoint of the other file was signed: what stands here is another record.");
        (await ProblemsAsync(await record.WriteAsync(5), against: [])).ShouldBe(["The other file holds no checkpoint of this record."]);
    }

    [Fact]
    public async Task A_checkpoint_whose_size_or_root_was_changed_does_not_hold()
    {
        var kept = record.CheckpointAt(12);
        kept.Problems(record.Keys).ShouldBeEmpty();
        (kept with { Statement = kept.Statement with { Size = 11 } }).Problems(null).ShouldNotBeEmpty();
        (kept with { Statement = kept.Statement with { Root = AuditChain.Origin } }).Problems(null).ShouldNotBeEmpty();
        (kept with { Statement = kept.Statement with { Kind = BundleEnd.KindName } }).Problems(null).ShouldNotBeEmpty();
        (await ProblemsAsync(await record.WriteAsync(5), against: [kept with { Statement = kept.Statement with { Size = 5 } }])).ShouldNotBeEmpty();
    }

    private static Task<IReadOnlyList<string>> ProblemsAsync(IReadOnlyList<string> lines) => ProblemsAsync(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));

    private static async Task<IReadOnlyList<string>> ProblemsAsync(byte[] file, PublishedKeys? keys = null, IReadOnlyList<SealedCheckpoint>? against = null)
    {
        using var stream = new MemoryStream(file);
        return await AuditBundleCheck.ProblemsAsync(stream, keys, against, TestContext.Current.CancellationToken);
    }
}
