using Microsoft.AspNetCore.Identity;

namespace Governance.Web.Access;

/// <summary>A passkey that a browser has just made for a person.</summary>
public sealed record MadePasskey(Guid User, UserPasskeyInfo Passkey);
