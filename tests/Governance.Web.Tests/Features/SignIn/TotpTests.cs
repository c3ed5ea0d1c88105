using System.Text;
using Governance.Data.SignIn;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.SignIn;

public sealed class TotpTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    // RFC 6238 appendix B, the last six of its eight digits
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Totp.CodeOf(Secret, Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))).ShouldBe(code);

    [Fact]
    public void A_code_is_taken_one_step_early_or_late_and_not_two()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1234567890);
        var step = Totp.StepAt(now);
        foreach (var (at, taken) in new[] { (-2, false), (-1, true), (0, true), (1, true), (2, false) })
            Totp.Match(Secret, Totp.CodeOf(Secret, step + at), now, lastStep: 0).ShouldBe(taken ? step + at : null);
        Totp.Match(Secret, Totp.CodeOf(Secret, step), now, lastStep: step).ShouldBeNull();
        Totp.Match(Secret, typed: null, now, lastStep: 0).ShouldBeNull();
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Secrets_are_written_as_base32(string plain, string text)
    {
        Base32.Encode(Encoding.ASCII.GetBytes(plain)).ShouldBe(text);
        Encoding.ASCII.GetString(Base32.Decode(text)).ShouldBe(plain);
    }
}
