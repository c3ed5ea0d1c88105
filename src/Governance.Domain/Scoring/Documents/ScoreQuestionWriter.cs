using System.Text.Json;

namespace Governance.Domain.Scoring.Documents;

/// <summary>Writes a question.</summary>
internal static class ScoreQuestionWriter
{
    public static void Write(Utf8JsonWriter json, ScoreQuestion question)
    {
        json.WriteString("key", question.Key);
        json.WriteString("section", question.Section);
        json.WriteString("type", Words<QuestionType>.Of(question.Type));
        ScoreInputWriter.WriteNumber(json, "weight", question.Weight);
        json.WriteBoolean("critical", question.Critical);
        json.WriteString("need", Words<Need>.Of(question.Need));
        json.WriteStartArray("controls");
        foreach (var control in question.Controls)
            json.WriteStringValue(control);
        json.WriteEndArray();
        if (!question.Credits.IsDefault)
            WriteCredits(json, question);
        if (!question.Bands.IsDefault)
            WriteBands(json, question);
    }

    private static void WriteCredits(Utf8JsonWriter json, ScoreQuestion question)
    {
        json.WriteStartObject("credits");
        foreach (var option in question.Credits)
            ScoreInputWriter.WriteNumber(json, option.Value, option.Credit);
        json.WriteEndObject();
    }

    private static void WriteBands(Utf8JsonWriter json, ScoreQuestion question)
    {
        json.WriteStartArray("bands");
        foreach (var band in question.Bands)
        {
            json.WriteStartObject();
            WriteLimit(json, "from", band.From);
            WriteLimit(json, "below", band.Below);
            ScoreInputWriter.WriteNumber(json, "credit", band.Credit);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteLimit(Utf8JsonWriter json, string name, decimal? limit)
    {
        if (limit is { } number)
            ScoreInputWriter.WriteNumber(json, name, number);
        else
            json.WriteNull(name);
    }
}
