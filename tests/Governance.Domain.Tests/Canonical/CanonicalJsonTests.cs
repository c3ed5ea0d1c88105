using System.Text;
using System.Text.Json;
using Governance.Domain.Canonical;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Canonical;

public sealed class CanonicalJsonTests
{
    // the bit patterns of RFC 8785, appendix B
    [Theory]
    [InlineData(0x0000000000000000, "0")]
    [InlineData(0x8000000000000000, "0")]
    [InlineData(0x0000000000000001, "5e-324")]
    [InlineData(0x8000000000000001, "-5e-324")]
    [InlineData(0x7fefffffffffffff, "1.7976931348623157e+308")]
    [InlineData(0xffefffffffffffff, "-1.7976931348623157e+308")]
    [InlineData(0x4340000000000000, "9007199254740992")]
    [InlineData(0xc340000000000000, "-9007199254740992")]
    [InlineData(0x4430000000000000, "295147905179352830000")]
    [InlineData(0x44b52d02c7e14af5, "9.999999999999997e+22")]
    [InlineData(0x44b52d02c7e14af6, "1e+23")]
    [InlineData(0x44b52d02c7e14af7, "1.0000000000000001e+23")]
    [InlineData(0x444b1ae4d6e2ef4e, "999999999999999700000")]
    [InlineData(0x444b1ae4d6e2ef4f, "999999999999999900000")]
    [InlineData(0x444b1ae4d6e2ef50, "1e+21")]
    [InlineData(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7")]
    [InlineData(0x3eb0c6f7a0b5ed8d, "0.000001")]
    [InlineData(0x41b3de4355555553, "333333333.3333332")]
    [InlineData(0x41b3de4355555554, "333333333.33333325")]
    [InlineData(0x41b3de4355555555, "333333333.3333333")]
    [InlineData(0x41b3de4355555556, "333333333.3333334")]
    [InlineData(0x41b3de4355555557, "333333333.33333343")]
    [InlineData(0xbecbf647612f3696, "-0.0000033333333333333333")]
    [InlineData(0x43143ff3c1cb0959, "1424953923781206.2")]
    public void A_double_is_written_as_the_standard_writes_it(ulong bits, string expected)
    {
        var literal = BitConverter.UInt64BitsToDouble(bits).ToString("E16", System.Globalization.CultureInfo.InvariantCulture);
        Canonical(literal).ShouldBe(expected);
    }

    [Theory]
    [InlineData("1E30", "1e+30")]
    [InlineData("4.50", "4.5")]
    [InlineData("2e-3", "0.002")]
    [InlineData("0.000000000000000000000000001", "1e-27")]
    [InlineData("-0.0", "0")]
    [InlineData("100", "100")]
    [InlineData("123e2", "12300")]
    public void A_number_is_written_by_its_value_and_not_its_spelling(string literal, string expected) => Canonical(literal).ShouldBe(expected);

    [Fact]
    public void Members_are_sorted_by_UTF_16_units() =>
        Canonical("""{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}""")
            .ShouldBe("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\",\"\U0001F600\":\"Emoji: Grinning Face\",\"\uFB33\":\"Hebrew Letter Dalet With Dagesh\"}");

    [Fact]
    public void Only_what_JSON_forbids_is_escaped() =>
        Canonical("""{"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/\u007f","literals":[null,true,false]}""")
            .ShouldBe("{\"literals\":[null,true,false],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u007f\"}");

    [Fact]
    public void Every_short_escape_is_used() => Canonical("""["\u0008\u0009\u000a\u000c\u000d\u001f"]""").ShouldBe("""["\b\t\n\f\r\u001f"]""");

    [Fact]
    public void An_array_keeps_its_order_and_space_is_dropped() => Canonical(" [ 3 , { } , [ ] , 1 ] ").ShouldBe("[3,{},[],1]");

    [Fact]
    public void A_member_given_twice_has_no_canonical_form() => Should.Throw<JsonException>(() => Canonical("""{"a":1,"a":1}"""));

    [Theory]
    [InlineData("""["\ud800"]""")]
    [InlineData("""{"\udc00":1}""")]
    [InlineData("[1e400]")]
    public void What_is_not_Unicode_or_not_a_double_is_refused(string json) => Should.Throw<FormatException>(() => Canonical(json));

    [Fact]
    public void A_set_is_sorted_by_key_and_then_by_text()
    {
        using var document = CanonicalJson.Parse("""[{"k":"b"},{"k":"a","x":2},{"k":"a","x":10},3,20]"""u8.ToArray());
        CanonicalJson.Text(document.RootElement, entry => entry.ValueKind == JsonValueKind.Object ? entry.GetProperty("k").GetString()! : "")
            .ShouldBe("""[20,3,{"k":"a","x":10},{"k":"a","x":2},{"k":"b"}]""");
    }

    [Fact]
    public void The_hash_is_SHA_256_in_lower_case() =>
        CanonicalHash.Of("abc").ShouldBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    private static string Canonical(string json) => Encoding.UTF8.GetString(CanonicalJson.Write(Encoding.UTF8.GetBytes(json)));
}
