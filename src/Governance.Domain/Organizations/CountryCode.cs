using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Governance.Domain.Organizations;

/// <summary>A country, as two letters of ISO 3166-1.</summary>
public sealed record CountryCode
{
    /// <summary>Its length, in characters.</summary>
    public const int Length = 2;

    private static readonly FrozenSet<string> Assigned = FrozenSet.Create(StringComparer.Ordinal, [.. """
        AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
        CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
        GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
        KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ
        NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
        SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ
        UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)]);

    private CountryCode(string value) => Value = value;

    /// <summary>Two capital letters.</summary>
    public string Value { get; }

    /// <summary>Every assigned code, in alphabetical order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Assigned.Order(StringComparer.Ordinal)];

    /// <summary>Reads a code; throws <see cref="FormatException"/> for anything else.</summary>
    public static CountryCode Parse(string text) => TryParse(text, out var code) ? code : throw new FormatException("Not a country code.");

    /// <summary>Reads a code if it is assigned; lower case is raised.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out CountryCode? code)
    {
        var raised = text?.Trim().ToUpperInvariant();
        code = raised is not null && Assigned.Contains(raised) ? new CountryCode(raised) : null;
        return code is not null;
    }

    /// <inheritdoc />
    public override string ToString() => Value;
}
