using System.Numerics;

namespace Governance.Domain.Scoring.Engine;

/// <summary>Decimals as whole numbers of a finer unit.</summary>
internal static class Exact<T> where T : struct, IBinaryInteger<T>
{
    private const int MostDecimals = 28;

    private static readonly T[] PowersOfTen = Powers();

    /// <summary>The value times 10^<paramref name="decimals"/>; it has no more decimals than that but zeros, and is not negative.</summary>
    public static T Scaled(decimal value, int decimals)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var low = ((ulong)(uint)bits[1] << 32) | (uint)bits[0];
        var digits = bits[2] == 0 ? T.CreateTruncating(low) : T.CreateTruncating(new UInt128((uint)bits[2], low));
        return value.Scale <= decimals ? digits * PowersOfTen[decimals - value.Scale] : digits / PowersOfTen[value.Scale - decimals];
    }

    private static T[] Powers()
    {
        var powers = new T[MostDecimals + 1];
        powers[0] = T.One;
        for (var i = 1; i < powers.Length; i++)
            powers[i] = unchecked(powers[i - 1] * T.CreateChecked(10)); // a narrow type never asks for those beyond it
        return powers;
    }
}
