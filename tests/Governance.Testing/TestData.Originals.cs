using System.Globalization;
using System.Security.Cryptography;
using Governance.Data.Assessments;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;
using Governance.Formats.Questionnaires;
using Governance.Formats.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Testing;

public sealed partial class TestData
{
    /// <summary>A buyer's own file was imported, its template published and sent; the vendor has accepted it.</summary>
    /// <param name="pair">Both sides and the service; its own questionnaire is left alone.</param>
    /// <param name="fileName">The file's name.</param>
    /// <param name="content">The file.</param>
    /// <param name="edit">What the buyer changed of the template before it was published.</param>
    public async Task<Pair> FromFileAsync(Pair pair, string fileName, byte[] content, Func<Question, Question>? edit = null)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var (buyer, by, now) = (pair.Buyer.Id, pair.Ana.Id, host.Clock.GetUtcNow());
        var import = QuestionnaireImport.Read(buyer, (fileName, Convert.ToHexStringLower(SHA256.HashData(content)), content), new string('0', 64), [], by, now);
        var template = new QuestionnaireTemplate
        {
            Key = "", Version = "", Title = "Their check", Purpose = "Asks what the file asks.", Source = "own work", Licence = "own work",
            Sections = [.. QuestionnaireFile.Read(fileName, new MemoryStream(content), TableLimits.Standard).Sections.Select(section => new Section { Key = section.Key, Title = section.Title, Questions = [.. section.Questions.Select(question => edit?.Invoke(question.Question) ?? question.Question)] })],
        };
        var draft = TemplateDraft.Begin(buyer, string.Create(CultureInfo.InvariantCulture, $"own.their-check-{Next()}"), template, null, by, now);
        import.Import(draft, import.Seen(), by, now);
        var version = draft.Publish([], by, now);
        await AddAsync(buyer, draft, import, version);
        var sent = await WithAsync(services =>
        {
            var scope = services.GetRequiredService<Data.TenantScope>();
            (scope.Tenant, scope.User) = (buyer, by);
            var order = new DispatchOrder([pair.Assessment.EngagementId], version.Key, version.Version, DateOnly.FromDateTime(now.UtcDateTime).AddDays(28), null);
            return services.GetRequiredService<Dispatch>().SendAsync(buyer, order, by, CancellationToken.None);
        });
        var questionnaire = await QuestionnaireAsync(pair.Vendor, sent[0]);
        await AcceptAsync(questionnaire, pair.Ben);
        return pair with { Assessment = sent[0], Questionnaire = questionnaire };
    }
}
