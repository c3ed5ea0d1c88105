using System.Security.Cryptography;
using System.Text;
using Governance.Formats.Qr;
using Shouldly;
using Xunit;

namespace Governance.Files.Tests.Formats;

public sealed class QrCodeTests
{
    // the modules of codes that a reader of another make (jsQR) read back to the text; so it did ten more, one of each version
    [Theory]
    [InlineData("HELLO", 1, 21, "861b752eb1990bc869ad395f61821f6aea204eaf74df46123664707c9761bab1")]
    [InlineData("otpauth://totp/Governance:ben%40bank.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Governance", 1, 41, "ea2fb4505b11caed71c899179a5b6ae671fe5fba08914d8fefd6190027c5e5fe")]
    [InlineData("x", 213, 57, "5b61c982b56d25234b982f4f8af846b0eceec99e4b8110731fd50415460174a5")]
    public void Codes_are_those_that_another_reader_read(string text, int times, int size, string sha256)
    {
        var code = QrCode.Encode(string.Concat(Enumerable.Repeat(text, times)))!;
        code.Size.ShouldBe(size);
        var modules = string.Join('\n', Enumerable.Range(0, size).Select(row => string.Concat(Enumerable.Range(0, size).Select(column => code.IsDark(row, column) ? '#' : '.'))));
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(modules))).ShouldBe(sha256);
    }

    [Fact]
    public void What_is_too_long_has_no_code() => QrCode.Encode(new string('x', 214)).ShouldBeNull();
}
