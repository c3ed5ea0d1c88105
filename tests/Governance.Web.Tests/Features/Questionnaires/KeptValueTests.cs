using System.Text.Json;
using Governance.Data.Questionnaires;
using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Questionnaires;

public sealed class KeptValueTests
{
    public static TheoryData<AnswerValue> Values =>
    [
        new AnswerValue(),
        new AnswerValue { Values = ["yes", "no, but ‘soon’ \"\\\n\t😀"] },
        new AnswerValue { Number = 12.50m },
        new AnswerValue { Number = -0.000001m, Text = "" },
        new AnswerValue { Text = "Straße <b>& co</b>" },
        new AnswerValue { On = new DateOnly(2026, 2, 28) },
        new AnswerValue { Rows = [new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = "A", ["sub processor"] = "" }, new Dictionary<string, string>(StringComparer.Ordinal)] },
        new AnswerValue { Files = ["01a229bd-dfd8-75b7-b178-0014403fa5c3"] },
    ];

    [Theory, MemberData(nameof(Values))]
    public void What_was_written_is_read_as_the_serializer_reads_it(AnswerValue value)
    {
        var text = DocumentJson.Write(value);
        var read = KeptValue.Read(text);
        DocumentJson.Write(read).ShouldBe(text);
        read.Number.ShouldBe(DocumentJson.Read<AnswerValue>(text).Number);
    }

    [Theory]
    [InlineData("{\"values\":[1]}")]
    [InlineData("{\"other\":1}")]
    [InlineData("{\"text\":\"a\"")]
    [InlineData("{\"rows\":[[]]}")]
    [InlineData("{\"rows\":[{\"a\":1}]}")]
    [InlineData("[]")]
    [InlineData("")]
    public void Another_form_is_a_fault(string text) => Should.Throw<JsonException>(() => KeptValue.Read(text));
}
