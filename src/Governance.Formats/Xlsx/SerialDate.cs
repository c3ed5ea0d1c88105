using System.Globalization;

namespace Governance.Formats.Xlsx;

/// <summary>Dates as spreadsheets count them: days since the beginning of 1900 or 1904 (ISO/IEC 29500-1, 18.17.4.1).</summary>
internal static class SerialDate
{
    private const double DaysUntil1904 = 1462, FirstAfterPhantom = 60, PastLast = 2_958_466;

    /// <summary>The date, date and time, or time by ISO 8601; null where the number is none.</summary>
    /// <param name="serial">Days, with the time as their fraction.</param>
    /// <param name="from1904">Whether the workbook counts from 1904.</param>
    public static string? Text(double serial, bool from1904)
    {
        if (!(serial is >= 0 and < PastLast)) return null;
        if (serial < 1 && !from1904) return At(serial).ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        var days = from1904 ? serial + DaysUntil1904 : serial;
        if (days >= PastLast) return null;
        // 1900 was no leap year, but the count knows a 29 February in it
        var at = At(days < FirstAfterPhantom ? days + 1 : days);
        return at.ToString(at.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
    }

    /// <summary>The number of a date in the count from 1900.</summary>
    public static double Of(DateTime date) => date.ToOADate();

    private static DateTime At(double days)
    {
        var at = DateTime.FromOADate(days);
        return new DateTime((at.Ticks + TimeSpan.TicksPerSecond / 2) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, DateTimeKind.Unspecified);
    }
}
