using Governance.Formats.Tables;

namespace Governance.Formats.Questionnaires.Sheets;

/// <summary>Chooses one column for each role where headings leave several to choose from, by what stands below them.</summary>
internal static class ColumnSearch
{
    /// <summary>The columns, or null where no column can hold the questions.</summary>
    /// <param name="roles">What the headings say, by column.</param>
    /// <param name="shapes">What stands below, by column.</param>
    /// <param name="header">The row of headings.</param>
    public static Dictionary<ColumnRole, int>? Assign(Dictionary<int, (ColumnRole Role, int Sureness)> roles, ColumnShape[] shapes, TableRow header)
    {
        Dictionary<ColumnRole, int> columns = [];
        if (Id(roles, shapes) is { } id) columns[ColumnRole.Id] = id;
        var asked = Question(roles, shapes, header, columns.TryGetValue(ColumnRole.Id, out var marked) ? HeadingText.Words(header[marked].Text) : []) ?? Unnamed(roles, shapes);
        if (asked is not { } question) return null;
        columns[ColumnRole.Question] = question;
        foreach (var role in (ReadOnlySpan<ColumnRole>)[ColumnRole.Answer, ColumnRole.Comment, ColumnRole.Section, ColumnRole.Guidance, ColumnRole.Control, ColumnRole.Weight, ColumnRole.AnswerType, ColumnRole.Options])
            if (First(role, roles, shapes, IsWeak(question, roles)) is { } column) columns[role] = column;
        Twice(columns, roles, shapes, header, question);
        return columns;
    }

    private static ColumnShape? At(ColumnShape[] shapes, int column) => column < shapes.Length ? shapes[column] : null;

    // ids differ from row to row; numbers that only count rows are second choice
    private static int? Id(Dictionary<int, (ColumnRole Role, int Sureness)> roles, ColumnShape[] shapes) => roles
        .Where(role => role.Value.Role == ColumnRole.Id && At(shapes, role.Key) is { Filled: > 0 })
        .OrderByDescending(role => Math.Round(shapes[role.Key].Variety * shapes[role.Key].Fullness, 1))
        .ThenBy(role => shapes[role.Key].IsRunning)
        .ThenByDescending(role => role.Value.Sureness)
        .ThenBy(role => role.Key)
        .Select(role => (int?)role.Key)
        .FirstOrDefault();

    private static int? Question(Dictionary<int, (ColumnRole Role, int Sureness)> roles, ColumnShape[] shapes, TableRow header, string[] idWords) => roles
        .Where(role => role.Value.Role == ColumnRole.Question && At(shapes, role.Key) is { Filled: > 0 })
        .OrderByDescending(role => role.Value.Sureness > 1)
        .ThenByDescending(role => Math.Round(shapes[role.Key].Fullness * 2, MidpointRounding.AwayFromZero))
        .ThenByDescending(role => Math.Round(shapes[role.Key].Asking * 2, MidpointRounding.AwayFromZero))
        .ThenByDescending(role => Math.Round(shapes[role.Key].Variety * 2, MidpointRounding.AwayFromZero))
        .ThenByDescending(role => role.Value.Sureness)
        .ThenByDescending(role => shapes[role.Key].Length >= 20)
        .ThenByDescending(role => HeadingText.Words(header[role.Key].Text).Intersect(idWords, StringComparer.Ordinal).Count())
        .ThenBy(role => role.Key)
        .Select(role => (int?)role.Key)
        .FirstOrDefault();

    // some sheets head the questions with the name of the section
    private static int? Unnamed(Dictionary<int, (ColumnRole Role, int Sureness)> roles, ColumnShape[] shapes) => Enumerable.Range(0, shapes.Length)
        .Where(column => !roles.ContainsKey(column) && shapes[column].Asking >= 0.4 && shapes[column].Length >= 12)
        .OrderByDescending(column => shapes[column].Asking * shapes[column].Filled)
        .Select(column => (int?)column)
        .FirstOrDefault();

    // where the questions themselves are a guess, the others have to be certain
    private static bool IsWeak(int question, Dictionary<int, (ColumnRole Role, int Sureness)> roles) => roles.TryGetValue(question, out var role) && role.Sureness == 1;

    private static int? First(ColumnRole role, Dictionary<int, (ColumnRole Role, int Sureness)> roles, ColumnShape[] shapes, bool guessed) => roles
        .Where(other => other.Value.Role == role && (other.Value.Sureness > 1 || (!guessed && At(shapes, other.Key) is { Short: >= 0.6 })))
        .Where(other => !guessed || other.Value.Sureness == 3 || role is not (ColumnRole.Answer or ColumnRole.Comment))
        .Where(other => role != ColumnRole.Section || At(shapes, other.Key) is not { Length: > 120 })
        .OrderByDescending(other => other.Value.Sureness > 1)
        .ThenByDescending(other => role is ColumnRole.Control or ColumnRole.Section ? Math.Round((At(shapes, other.Key)?.Fullness ?? 0) * 2, MidpointRounding.AwayFromZero) : 0)
        .ThenByDescending(other => other.Value.Sureness)
        .ThenBy(other => other.Key)
        .Select(other => (int?)other.Key)
        .FirstOrDefault();

    // the number of a control is the row's identifier where there is no other; a short column headed "control" names one
    private static void Twice(Dictionary<ColumnRole, int> columns, Dictionary<int, (ColumnRole Role, int Sureness)> roles, ColumnShape[] shapes, TableRow header, int question)
    {
        if (!columns.ContainsKey(ColumnRole.Id) && columns.TryGetValue(ColumnRole.Control, out var control) && At(shapes, control) is { Variety: > 0.9, Fullness: > 0.6, Short: > 0.9 }) columns[ColumnRole.Id] = control;
        if (columns.ContainsKey(ColumnRole.Control)) return;
        var named = roles.Keys.Where(column => column != question && HeadingText.Words(header[column].Text) is ["control" or "controls"] && At(shapes, column) is { Short: > 0.8 }).Select(column => (int?)column).FirstOrDefault();
        if (named is { } found) columns[ColumnRole.Control] = found;
    }
}
