using System.Text.Json;

namespace Governance.Domain.Scoring.Documents;

/// <summary>Writes an answer with the members that its state has.</summary>
internal static class ScoreAnswerWriter
{
    public static void Write(Utf8JsonWriter json, ScoreAnswer answer)
    {
        json.WriteString("question", answer.Question);
        json.WriteString("state", Words<AnswerState>.Of(answer.State));
        if (!answer.Values.IsEmpty)
        {
            json.WriteStartArray("values");
            foreach (var value in answer.Values)
                json.WriteStringValue(value);
            json.WriteEndArray();
        }
        if (answer.Number is { } number)
            ScoreInputWriter.WriteNumber(json, "number", number);
        if (answer.State is AnswerState.NotApplicable or AnswerState.Hidden)
            json.WriteBoolean("accepted", answer.Accepted);
    }
}
