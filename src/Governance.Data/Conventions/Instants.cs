using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Governance.Data.Conventions;

/// <summary>Instants are UTC and cut to microseconds, so that both databases give back what was written.</summary>
internal sealed class Instants() : ValueConverter<DateTimeOffset, DateTimeOffset>(instant => Cut(instant), instant => instant.ToUniversalTime())
{
    /// <summary>UTC, to the microsecond.</summary>
    public static DateTimeOffset Cut(DateTimeOffset instant) =>
        new(instant.UtcTicks - instant.UtcTicks % TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
}
