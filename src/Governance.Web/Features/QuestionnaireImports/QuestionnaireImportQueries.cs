using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Governance.Data;
using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;
using Governance.Formats.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.QuestionnaireImports;

/// <summary>Reads what imports are made with.</summary>
internal static class QuestionnaireImportQueries
{
    /// <summary>What files of one make have in common: the names of their sheets, and the headings that were found.</summary>
    public static string Shape(this ReadQuestionnaire read) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(read.Sheets.Select(sheet => new { name = read.Format == QuestionnaireFormat.Csv ? "" : sheet.Name, headings = sheet.Headings })))));

    /// <summary>What was said of the last file of a make; nothing where there was none.</summary>
    public static async Task<IReadOnlyList<ChosenSheet>> ChoicesAsync(this GovernanceDb db, string shape, CancellationToken stop) =>
        await db.Set<QuestionnaireImport>().AsNoTracking().Where(i => i.Shape == shape).OrderByDescending(i => i.ReadAt).Select(i => i.Choices).FirstOrDefaultAsync(stop) ?? [];

    /// <summary>A file that was posted, whole.</summary>
    public static async Task<byte[]> BytesAsync(this IFormFile file, CancellationToken stop)
    {
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, stop);
        return content.ToArray();
    }

    /// <summary>The template that would be made: controls are those of the loaded frameworks that the file names, as these write them.</summary>
    public static async Task<QuestionnaireTemplate> TemplateAsync(this GovernanceDb db, ReadQuestionnaire read, string title, string author, CancellationToken stop)
    {
        var named = read.Questions().SelectMany(question => question.Question.Controls).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var published = named.Count == 0 ? [] : await db.Set<PublishedFramework>().AsNoTracking().ToListAsync(stop);
        // of several versions of a framework the last one published
        var frameworks = published.GroupBy(f => f.Key, StringComparer.Ordinal).Select(versions => versions.OrderByDescending(f => f.PublishedAt).First().Read()).Where(f => f.Controls().Any(control => named.Contains(control.Id))).ToList();
        var known = frameworks.SelectMany(f => f.Controls()).GroupBy(control => control.Id, StringComparer.OrdinalIgnoreCase).ToDictionary(same => same.Key, same => same.First().Id, StringComparer.OrdinalIgnoreCase);
        return new()
        {
            Key = "",
            Version = "",
            Title = title,
            Purpose = "",
            Source = author,
            Licence = "As its author says",
            Frameworks = [.. frameworks.Select(f => new FrameworkReference(f.Key, f.Version))],
            Sections = [.. read.Sections.Select(section => new Section { Key = section.Key, Title = section.Title, Intro = section.Intro, Questions = [.. section.Questions.Select(question => With(question.Question, known))] })],
        };
    }

    private static Question With(Question question, Dictionary<string, string> known) => question with { Controls = [.. question.Controls.Where(known.ContainsKey).Select(id => known[id]).Distinct(StringComparer.Ordinal)] };
}
