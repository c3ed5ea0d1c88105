using Governance.Domain;

namespace Governance.Data.SignIn;

/// <summary>One browser signed in as one person. The cookie holds a random key; only its hash is here.</summary>
public sealed class UserSession : IGlobal
{
    /// <summary>Without a request for so long it ends.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(12);

    /// <summary>It ends after so long in any case.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <summary>Last-seen is written no more often than this.</summary>
    public static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    /// <summary>Longest description of a device, in characters.</summary>
    public const int MaxDeviceLength = 80;

    private UserSession() { }

    /// <summary>Its id, for lists; opens nothing.</summary>
    public Guid Id { get; private set; }

    /// <summary>SHA-256 of the key in the cookie, in lower-case hexadecimal.</summary>
    public string KeyHash { get; private set; } = "";

    /// <summary>Who is signed in.</summary>
    public Guid UserId { get; private set; }

    /// <summary>How they signed in.</summary>
    public SignInMethod Method { get; private set; }

    /// <summary>Browser and system in words, so that the person knows it again.</summary>
    public string Device { get; private set; } = "";

    /// <summary>When it began.</summary>
    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>The last request, to <see cref="SeenEvery"/>.</summary>
    public DateTimeOffset LastSeenAt { get; private set; }

    /// <summary>When the person last showed who they are, at sign-in or again before a weighty act.</summary>
    public DateTimeOffset ConfirmedAt { get; private set; }

    /// <summary>When a session ends if nothing more happens.</summary>
    public static DateTimeOffset EndOf(DateTimeOffset startedAt, DateTimeOffset lastSeenAt) => lastSeenAt + Idle < startedAt + Longest ? lastSeenAt + Idle : startedAt + Longest;

    /// <summary>Begins a session.</summary>
    public static UserSession Begin(Guid user, string keyHash, SignInMethod method, string device, DateTimeOffset now) =>
        new() { Id = Ids.New(), UserId = user, KeyHash = keyHash, Method = method, Device = device, StartedAt = now, LastSeenAt = now, ConfirmedAt = now };
}
