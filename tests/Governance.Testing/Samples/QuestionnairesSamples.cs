using System.Globalization;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Testing.Samples;

/// <summary>Acknowledging, answering, attaching, submitting and signing.</summary>
public sealed class QuestionnairesSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var sent = World.At(await world.SentAsync());
        yield return world.Vendor.Get(sent + "/acknowledgement");
        yield return world.Vendor.Post(sent + "/acknowledgement", sent + "/acknowledgement", ("Outcome", "Accepted"));
        yield return world.Vendor.Get(sent + "?view=focus&q=AC-1");
        yield return world.Vendor.Get(sent + "?view=list");
        yield return world.Vendor.Post(sent + "?view=focus&q=AC-1", sent + "/answers/AC-1", ("Values", "yes"), ("Comment", "Since March."));
        yield return world.Vendor.Post(sent + "?view=list", sent + "/answers", ("AC-2.Values", "yes"));
        var file = await world.Data.FileAsync(world.Vendor.Organization, world.Vendor[Role.VendorOwner]);
        var document = file.Id.Value;
        yield return world.Vendor.Post(sent + "?view=focus&q=AC-1", sent + "/answers/AC-1/attachments", ("Evidence", document.ToString()));
        yield return world.Vendor.Get(sent + "?view=focus&q=AC-1");
        yield return world.Vendor.Post(sent + "?view=focus&q=AC-1", $"{sent}/answers/AC-1/attachments/{document}/removal");
        yield return world.Vendor.Get(sent + "/submissions/new");
        yield return world.Vendor.Post(sent + "/submissions/new", sent + "/submissions", ("Confirmed", "true"));

        var signed = World.At(await world.AcceptedAsync(factor: 4));
        var cleo = await world.Data.SignatoryAsync(world.Vendor.Organization);
        var browser = await world.Data.SignInAsync(cleo);
        yield return world.Vendor.Post(signed + "?view=focus&q=AC-1", signed + "/answers/AC-1/attachments", ("Evidence", document.ToString()));
        yield return world.Vendor.Get($"{signed}/documents/{file.CurrentRevision.Value}/file");
        yield return world.Vendor.Post(signed + "/submissions/new", signed + "/signature-requests");
        yield return world.Vendor.Get(signed + "/representations/new").As(browser);
        var seen = await world.Vendor.Post(signed + "/representations/new", signed + "/representations").As(browser).FieldsAsync(CancellationToken.None);
        (string, string)[] agreed = [("Sha256", seen.First(f => f.Key is "Sha256").Value), ("Agreed", "true")];
        yield return world.Vendor.Call(signed + "/representations/new", signed + "/representations/challenge", agreed).As(browser);
        yield return world.Vendor.Post(signed + "/representations/new", signed + "/representations", ("Agreed", "true")).As(browser);
        yield return world.Vendor.Get(signed + "/representations/1");

        await foreach (var sample in BookAsync(world)) yield return sample;

        var left = await world.AcceptedAsync();
        var leaving = World.At(left) + "/not-applicable";
        yield return world.Vendor.Get(leaving + "/new?section=access");
        yield return world.Vendor.Post(leaving + "/new?section=access", leaving, ("Reason", "We host nothing for this buyer."));
        yield return world.Vendor.Post(World.At(left) + "?view=list&section=access", leaving + "/removal");

        var following = World.At(await world.FollowingAsync());
        yield return world.Vendor.Get(following + "/acknowledgement");
        yield return world.Vendor.Post(following + "/acknowledgement", following + "/acknowledgement", ("Outcome", "Accepted"));
        yield return world.Vendor.Get(following + "?view=focus&q=AC-1");
        yield return world.Vendor.Get(following + "/precedents");
        yield return world.Vendor.Post(following + "?view=list", following + "/precedents");
    }

    private static async IAsyncEnumerable<Sample> BookAsync(World world)
    {
        var pair = await world.AcceptedAsync();
        var book = World.At(pair) + "/workbook";
        yield return world.Vendor.Get(book);
        yield return world.Vendor.Get(World.At(pair) + "/copy");
        yield return world.Vendor.Get(book + "/readings/new");
        using var ben = await world.Data.SignInAsync(pair.Ben);
        var root = $"/o/{pair.Vendor.Slug}/";
        using var empty = await ben.GetAsync(root + book, CancellationToken.None);
        var filled = FilledBook.Of(await empty.Content.ReadAsByteArrayAsync(), ("AC-1", "Answer", "Yes"));
        yield return world.Vendor.Post(book + "/readings/new", book + "/readings") with { File = ("File", "answers.xlsx", filled) };
        using var read = await ben.UploadAsync(root + book + "/readings/new", root + book + "/readings", [], ("File", "answers.xlsx", filled));
        var shown = Browser.Filled(await Browser.ReadAsync(read), root + book + "/savings", []).Where(field => field.Key is "Seen" or "Rows").Select(field => (field.Key, field.Value));
        yield return world.Vendor.Call(book + "/readings/new", book + "/savings", [.. shown]);
    }
}
