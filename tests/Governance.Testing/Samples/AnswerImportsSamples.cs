using System.Globalization;
using System.Text;
using Governance.Domain.AnswerLibrary;

namespace Governance.Testing.Samples;

/// <summary>A questionnaire that was answered elsewhere, from the file to the library.</summary>
public sealed class AnswerImportsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        const string answered = "No;Area;Question;Answer;Comment\n1;Access;Is access reviewed each quarter?;Yes;Since March.\n2;Access;Is it logged?;Yes;No, we do not log it.\n3;Access;Who approves?;;\n";
        yield return world.Vendor.Get("answer-imports");
        yield return world.Vendor.Get("answer-imports/new");
        yield return world.Vendor.Post("answer-imports/new", "answer-imports") with { File = ("File", "answered.csv", Encoding.UTF8.GetBytes(answered)) };
        var own = $"answer-imports/{(await world.LastAsync<AnswerImport>(world.Vendor)).Id.Value}";
        yield return world.Vendor.Get(own);
        yield return world.Vendor.Get(own + "?only=Contradiction");
        yield return world.Vendor.Get(own + "/export?format=Csv&only=Kept");
        yield return world.Vendor.Get(own + "/sheets/0");
        yield return world.Vendor.Post(own + "/sheets/0", own + "/sheets/0", ("Taken", "true"), ("HeaderRow", "1"), ("Question", "C"), ("Identifiers", "A"), ("Section", "B"), ("Answer", "D"), ("Comment", "E"));
        yield return world.Vendor.Post(own + "?only=Contradiction", own + "/choices", ("Take", "true"));
        yield return world.Vendor.Post(own, own + "/answers", ("Label", "Confidential"), ("AnsweredOn", world.Today.AddDays(-30).ToString("O", CultureInfo.InvariantCulture)));
        yield return world.Vendor.Get(own);
        yield return world.Vendor.Get("answer-imports");
        yield return world.Vendor.Post("answer-imports/new", "answer-imports") with { File = ("File", "unused.csv", Encoding.UTF8.GetBytes(answered)) };
        var unused = $"answer-imports/{(await world.LastAsync<AnswerImport>(world.Vendor)).Id.Value}";
        yield return world.Vendor.Post(unused, unused + "/removal");
    }
}
