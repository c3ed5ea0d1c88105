using System.Text;
using Governance.Domain.Templates;

namespace Governance.Testing.Samples;

/// <summary>A questionnaire of somebody else, from the file to the template.</summary>
public sealed class QuestionnaireImportsSamples : IFeatureSamples
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Sample> Of(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        const string questions = "No;Area;Question;Answer\n1;Access;Is access reviewed each quarter?;\n2;Access;Who approves exceptions?;\n;;;late\n";
        yield return world.Buyer.Get("questionnaire-imports");
        yield return world.Buyer.Get("questionnaire-imports/new");
        yield return world.Buyer.Post("questionnaire-imports/new", "questionnaire-imports") with { File = ("File", "questions.csv", Encoding.UTF8.GetBytes(questions)) };
        var own = $"questionnaire-imports/{(await world.LastAsync<QuestionnaireImport>(world.Buyer)).Id.Value}";
        yield return world.Buyer.Get(own);
        yield return world.Buyer.Get(own + "?only=LeftOut");
        yield return world.Buyer.Get(own + "/export?format=Csv&only=LeftOut");
        yield return world.Buyer.Get(own + "/sheets/0");
        yield return world.Buyer.Post(own + "/sheets/0", own + "/sheets/0", ("Taken", "true"), ("HeaderRow", "1"), ("Question", "C"), ("Identifiers", "A"), ("Section", "B"));
        yield return world.Buyer.Post(own, own + "/template", ("Title", "Theirs"));
        yield return world.Buyer.Get("questionnaire-imports");
        yield return world.Buyer.Post("questionnaire-imports/new", "questionnaire-imports") with { File = ("File", "unused.csv", Encoding.UTF8.GetBytes(questions)) };
        var unused = $"questionnaire-imports/{(await world.LastAsync<QuestionnaireImport>(world.Buyer)).Id.Value}";
        yield return world.Buyer.Post(unused, unused + "/removal");
    }
}
