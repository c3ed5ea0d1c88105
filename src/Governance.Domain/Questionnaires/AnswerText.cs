using System.Globalization;

namespace Governance.Domain.Questionnaires;

/// <summary>An answer in words, as it is shown and printed.</summary>
public static class AnswerText
{
    /// <summary>The answer line by line, in the words of the question's options and columns; empty where nothing was answered. Files are shown beside it.</summary>
    public static IReadOnlyList<string> Of(FrozenQuestion question, AnswerValue value)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(value);
        List<string> lines = [.. value.Values.Select(key => question.Options.FirstOrDefault(option => string.Equals(option.Key, key, StringComparison.Ordinal))?.Label ?? key)];
        if (value.Number is { } number) lines.Add($"{number.ToString("0.######", CultureInfo.InvariantCulture)} {question.Unit}".TrimEnd());
        if (!string.IsNullOrWhiteSpace(value.Text)) lines.Add(value.Text);
        if (value.On is { } on) lines.Add(on.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
        lines.AddRange(value.Rows.Select(row => Row(question, row)));
        return lines;
    }

    private static string Row(FrozenQuestion question, IReadOnlyDictionary<string, string> row) =>
        string.Join("; ", question.Columns.Where(column => row.ContainsKey(column.Key)).Select(column => $"{column.Label}: {row[column.Key]}"));
}
