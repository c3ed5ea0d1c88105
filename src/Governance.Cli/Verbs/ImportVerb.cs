using System.Text.Json;
using Governance.Data.Catalogs;
using Governance.Domain.Catalogs;
using Governance.Formats.Questionnaires;
using Governance.Formats.Tables;

namespace Governance.Cli.Verbs;

/// <summary>Says what an import would make of a file. Needs no database, and keeps nothing.</summary>
public sealed class ImportVerb : IVerb
{
    private static readonly string[] Kinds = ["questionnaire"];
    private static readonly JsonSerializerOptions Form = new(DocumentJson.Options) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.Never };

    /// <inheritdoc />
    public string Name => "import";

    /// <inheritdoc />
    public string Usage => """
        governance import questionnaire FILE --dry-run --json
        Reads a questionnaire of somebody else (xlsx, csv, or JSON: SurveyJS, VSAQ, OSCAL catalog, FHIR, our own templates, nested entries of others)
        and prints what would become of it: {format, sheets, questions, answers, conditions, contradictions, problems}.
        Hidden sheets are listed and left out; so are references to controls that no framework of the product has. Exit code 0: it can be read. 2: it cannot, and the sentence says why.
        """;

    /// <inheritdoc />
    public async Task<int> RunAsync(string[] args, TextWriter stdout, TextWriter stderr, CancellationToken stop)
    {
        if (args is not [var kind, ..] || !Kinds.Contains(kind, StringComparer.Ordinal)) throw new UsageException($"Say what to import: {string.Join(" or ", Kinds)}.");
        if (args is not [_, var path, ..] || path.StartsWith("--", StringComparison.Ordinal)) throw new UsageException($"Say which file to import: import {kind} FILE --dry-run --json.");
        var arguments = new Arguments(args[2..], [], ["--dry-run", "--json"]);
        if (!arguments.Has("--dry-run")) throw new UsageException("Say --dry-run: from the command line a file is only looked at; the portal imports it.");
        if (!arguments.Has("--json")) throw new UsageException("Say --json: that is the form in which the result is printed.");
        if (!File.Exists(path)) throw new UsageException($"There is no file {path}.");
        await using var file = File.OpenRead(path);
        var read = QuestionnaireFile.Read(Path.GetFileName(path), file, TableLimits.Standard);
        await stdout.WriteLineAsync(JsonSerializer.Serialize(Document(WithControls(read)), Form));
        return 0;
    }

    // what ships is known without a database
    private static ReadQuestionnaire WithControls(ReadQuestionnaire read)
    {
        string[] named = [.. read.Questions().SelectMany(question => question.Question.Controls)];
        return named.Length == 0 ? read : read with { Problems = [.. read.Problems, .. read.UnknownControls(new(CatalogFolder.Frameworks(CatalogLoader.Shipped), named))] };
    }

    private static object Document(ReadQuestionnaire read) => new
    {
        format = read.Format,
        sheets = read.Sheets.Select(sheet => new
        {
            name = sheet.Name,
            hidden = sheet.IsHidden,
            headerRow = sheet.HeaderRow,
            columns = new { id = sheet.Columns.Id, section = sheet.Columns.Section, question = sheet.Columns.Question, guidance = sheet.Columns.Guidance, answer = sheet.Columns.Answer, comment = sheet.Columns.Comment, weight = sheet.Columns.Weight, control = sheet.Columns.Control },
            questions = sheet.Questions,
            answers = sheet.Answers,
            skipped = sheet.Skipped.Select(row => new { row = row.Row, reason = row.Reason }),
        }),
        questions = read.Questions().Count(),
        answers = read.Answers(),
        conditions = read.Conditions,
        contradictions = read.Contradictions.Select(contradiction => new { question = contradiction.Question, answer = contradiction.Answer, comment = contradiction.Comment }),
        problems = read.Problems.Select(problem => new { place = problem.Place, message = problem.Sentence }),
    };
}
