using System.Text.Json.Nodes;

namespace Governance.Domain.Catalogs;

/// <summary>Reads and writes frameworks as JSON.</summary>
public static class FrameworkJson
{
    /// <summary>Reads a framework from one text.</summary>
    /// <exception cref="FlawedDocumentException">Not of the form, or with duplicates or empty texts; each place is named.</exception>
    public static Framework Read(string json)
    {
        var framework = DocumentJson.Read<Framework>(json);
        var flaws = FrameworkRules.Check(framework);
        return flaws.Count == 0 ? framework : throw new FlawedDocumentException(flaws);
    }

    /// <summary>Reads a framework whose families are kept in files of their own: <c>families</c> is then a list of file names.</summary>
    /// <param name="json">The text of the framework's head.</param>
    /// <param name="open">Gives the text of a file that the head names.</param>
    /// <exception cref="FlawedDocumentException">As for one text; a place inside a family names its file.</exception>
    public static Framework Read(string json, Func<string, string> open)
    {
        var head = DocumentJson.Read<JsonObject>(json);
        if (head["families"] is not JsonArray files || files.Any(file => file?.GetValueKind() != System.Text.Json.JsonValueKind.String))
        {
            return Read(json);
        }

        head["families"] = new JsonArray([.. files.Select(file => ReadFamily(file!.GetValue<string>(), open))]);
        return Read(head.ToJsonString());
    }

    /// <summary>Writes a framework in one text.</summary>
    public static string Write(Framework framework) => DocumentJson.Write(framework);

    private static JsonNode ReadFamily(string file, Func<string, string> open)
    {
        try
        {
            return JsonNode.Parse(DocumentJson.Write(DocumentJson.Read<ControlFamily>(open(file))))!;
        }
        catch (FlawedDocumentException e)
        {
            throw new FlawedDocumentException([.. e.Flaws.Select(flaw => flaw with { Place = $"{file} {flaw.Place}".TrimEnd() })]);
        }
    }
}
