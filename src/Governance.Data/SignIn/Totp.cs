using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Governance.Data.SignIn;

/// <summary>Time-based one-time codes (RFC 6238): SHA-1, six digits, steps of 30 seconds, as every authenticator app has them.</summary>
public static class Totp
{
    /// <summary>Seconds in which one code is shown.</summary>
    public const int StepSeconds = 30;

    /// <summary>Bytes of a fresh secret (RFC 4226 section 4 asks for 160 bits).</summary>
    public const int SecretBytes = 20;

    /// <summary>A fresh secret.</summary>
    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(SecretBytes);

    /// <summary>The step of an instant.</summary>
    public static long StepAt(DateTimeOffset at) => at.ToUnixTimeSeconds() / StepSeconds;

    /// <summary>The six digits of a step.</summary>
    public static string CodeOf(ReadOnlySpan<byte> secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> mac = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(secret, counter, mac);
        var number = BinaryPrimitives.ReadUInt32BigEndian(mac[(mac[^1] & 15)..]) & 0x7FFF_FFFF;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// The step whose code was typed, one step early or late allowed; null for any other code and for a step that is not
    /// after <paramref name="lastStep"/>, which is a replay.
    /// </summary>
    public static long? Match(ReadOnlySpan<byte> secret, string? typed, DateTimeOffset now, long lastStep)
    {
        var digits = Encoding.ASCII.GetBytes([.. (typed ?? "").Where(char.IsAsciiDigit)]);
        long? matched = null;
        for (var step = StepAt(now) - 1; step <= StepAt(now) + 1; step++)
            if (CryptographicOperations.FixedTimeEquals(digits, Encoding.ASCII.GetBytes(CodeOf(secret, step))) && step > lastStep) matched ??= step;
        return matched;
    }
}
