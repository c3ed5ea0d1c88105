namespace Governance.Testing.Samples;

/// <summary>Somebody at a browser, outside of any organization.</summary>
public sealed record Seat(Browser Browser)
{
    /// <summary>Opening a page.</summary>
    public Sample Get(string address) => new(null, Browser, "GET", address);

    /// <summary>Sending the form with this action from a page.</summary>
    public Sample Post(string page, string action, params (string Name, string Value)[] typed) => new(null, Browser, "POST", action) { Page = page, Typed = typed };

    /// <summary>What the script of a page sends.</summary>
    public Sample Call(string page, string action, params (string Name, string Value)[] typed) => Post(page, action, typed) with { Script = true };
}
