using Governance.Testing;
using Governance.Testing.Samples;

namespace Governance.Web.Tests.Access;

/// <summary>Tries what somebody else may do, with a valid antiforgery token of its own, so that no refusal comes from there.</summary>
public sealed class Knocker
{
    private readonly Browser browser;
    private readonly string token;

    private Knocker(string who, Browser browser, string token) => (Who, this.browser, this.token) = (who, browser, token);

    /// <summary>Who knocks, for the message of a fault.</summary>
    public string Who { get; }

    /// <summary>Takes the token from a page with a form.</summary>
    public static async Task<Knocker> AtAsync(string who, Browser browser, string page, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(browser);
        return new(who, browser, SampleUse.TokenOf(await browser.OpenAsync(page, stop)));
    }

    /// <summary>What an attempt is answered.</summary>
    public async Task<Answer> KnockAsync(Attempt attempt, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        List<KeyValuePair<string, string>> own = [KeyValuePair.Create(SampleUse.TokenField, token), .. attempt.Fields.Where(field => field.Key is not SampleUse.TokenField)];
        using var request = SampleUse.Request(attempt.Sample, attempt.Address, own);
        using var answer = await browser.Client.SendAsync(request, stop);
        return await Answer.ReadAsync(answer, stop);
    }
}
