using System.Globalization;
using Governance.Domain.AnswerLibrary;
using Microsoft.EntityFrameworkCore;

namespace Governance.Testing.Samples;

/// <summary>Keeping answers, and deciding about what is made of them.</summary>
public sealed class AnswerLibrarySamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var first = World.At(await world.AcceptedAsync());
        foreach (var (question, said) in new[] { ("AC-1", "yes"), ("AC-2", "no"), ("AC-3", "yes") })
            yield return world.Vendor.Post($"{first}?view=focus&q={question}", $"{first}/answers/{question}", ("Values", said));
        yield return world.Vendor.Post(first + "/submissions/new", first + "/submissions", ("Confirmed", "true"));
        yield return world.Vendor.Get(first + "/kept-answers/new");
        yield return world.Vendor.Post(first + "/kept-answers/new", first + "/kept-answers?section=access");

        var second = World.At(await world.AcceptedAsync());
        var third = await world.Data.AsAsync(world.Vendor.Organization.Id, db => db.Set<LibraryAnswer>().Where(a => a.QuestionKey == "AC-3").OrderByDescending(a => a.Id).FirstAsync());
        yield return world.Vendor.Get(second + "/proposals");
        yield return world.Vendor.Post(second + "/proposals", second + "/proposals/refusals", ("Picks", string.Create(CultureInfo.InvariantCulture, $"AC-3|{third.Id.Value:N}|{third.Version}")));
        yield return world.Vendor.Get(second + "/proposals/new");
        yield return world.Vendor.Post(second + "/proposals/new", second + "/proposals");

        yield return world.Vendor.Get("answer-library");
        yield return world.Vendor.Get("answer-library/export?format=Csv");
        yield return world.Vendor.Get("answer-library/new");
        yield return world.Vendor.Post("answer-library/new", "answer-library", ("Question", "Are laptops encrypted?"), ("Answer", "Yes"));
        var own = $"answer-library/{(await world.LastAsync<LibraryAnswer>(world.Vendor)).Id.Value}";
        yield return world.Vendor.Get(own);
        yield return world.Vendor.Get(own + "/edit");
        yield return world.Vendor.Post(own + "/edit", own, ("Comment", "All of them, by policy of the device."));
        yield return world.Vendor.Get(own + "/retirement/new");
        yield return world.Vendor.Post(own + "/retirement/new", own + "/retirement");
    }
}
