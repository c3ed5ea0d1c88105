using System.Globalization;
using System.Text.Json;
using Governance.Domain.Canonical;

namespace Governance.Domain.Scoring.Documents;

/// <summary>A value in a document and where it stands. Reads strictly: what does not fit is refused with the place.</summary>
internal readonly struct Place(JsonElement value, string path)
{
    public JsonElement Value => value;

    public JsonValueKind Kind => value.ValueKind;

    public ScoreRefused Refused(string problem) => new(path, problem);

    /// <summary>Refuses unless it is an object with no other members than these.</summary>
    public void Only(params ReadOnlySpan<string> names)
    {
        if (Kind != JsonValueKind.Object)
            throw Refused("an object is expected");
        foreach (var member in value.EnumerateObject())
        {
            if (!names.Contains(CanonicalString.NameOf(member)))
                throw Refused($"the member '{CanonicalString.NameOf(member)}' is unknown");
        }
    }

    public Place Member(string name) =>
        value.TryGetProperty(name, out var found) ? new(found, Under(name)) : throw Refused($"the member '{name}' is missing");

    public Place? Optional(string name) => value.TryGetProperty(name, out var found) ? new(found, Under(name)) : null;

    public IEnumerable<(string Name, Place Value)> Members()
    {
        if (Kind != JsonValueKind.Object)
            throw Refused("an object is expected");
        foreach (var member in value.EnumerateObject())
            yield return (CanonicalString.NameOf(member), new(member.Value, Under(member.Name)));
    }

    public IEnumerable<Place> Entries()
    {
        if (Kind != JsonValueKind.Array)
            throw Refused("an array is expected");
        var index = 0;
        foreach (var entry in value.EnumerateArray())
            yield return new(entry, string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]"));
    }

    public string Text() => Kind == JsonValueKind.String ? CanonicalString.Of(value) : throw Refused("a string is expected");

    public bool Flag() => Kind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Refused("true or false is expected");

    public decimal Number() =>
        Kind != JsonValueKind.Number ? throw Refused("a number is expected")
        : ExactNumber.TryParse(value.GetRawText(), out var number, out var problem) ? number : throw Refused(problem);

    /// <summary>A number from 0 to 1.</summary>
    public decimal Share() => Number() is >= 0 and <= 1 and var share ? share : throw Refused("a number from 0 to 1 is expected");

    /// <summary>A whole number between two limits.</summary>
    public int Whole(int least, int most)
    {
        var number = Number();
        return decimal.IsInteger(number) && number >= least && number <= most
            ? (int)number
            : throw Refused(string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most} is expected"));
    }

    public DateOnly Date() =>
        DateOnly.TryParseExact(Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date : throw Refused("a date as 2026-11-20 is expected");

    public DateOnly? DateOrNull() => Kind == JsonValueKind.Null ? null : Date();

    public TEnum Word<TEnum>() where TEnum : struct, Enum =>
        Words<TEnum>.TryRead(Text(), out var word) ? word : throw Refused($"one of {Words<TEnum>.All} is expected");

    private string Under(string name) => path.Length == 0 || string.Equals(path, Root, StringComparison.Ordinal) ? name : $"{path}.{name}";

    /// <summary>The path of the document itself.</summary>
    public const string Root = "the document";
}
