using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Governance.Web.Access;

/// <summary>
/// Seals a form into the page on which its sender shows who they are, so that nothing typed is lost: for that account, for the address that it was
/// sent to, and for ten minutes. It is stored nowhere, and stands in clear in no cookie, no address and no page.
/// </summary>
public sealed class KeptForms(IDataProtectionProvider protection, Visitor visitor, TimeProvider clock)
{
    /// <summary>The hidden field in which a sealed form is sent to its address.</summary>
    public const string Field = "__kept";

    /// <summary>The most characters that are kept, names and values together. More is refused with a sentence.</summary>
    public const int Most = 200_000;

    /// <summary>How long a sealed form is taken; confirming begins it anew.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    // sealed anyway: escaping would only make it longer
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private IDataProtector Protector => protection.CreateProtector("Governance.KeptForm", visitor.Id.Value.ToString("N"));

    /// <summary>Seals a form as it was sent; null where it is more than is kept.</summary>
    public string? Seal(HttpRequest request, IFormCollection form, string page, string act)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(form);
        var fields = KeptForm.FieldsOf(form);
        return fields.Sum(field => field.Key.Length + field.Value.Sum(value => value?.Length ?? 0)) > Most ? null
            : Seal(new(AddressOf(request), page, act, form.Files.Count > 0, fields, default));
    }

    /// <summary>Seals a form from now on.</summary>
    public string Seal(KeptForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Protector.Protect(JsonSerializer.Serialize(form with { Until = clock.GetUtcNow() + Lasts }, Plain));
    }

    /// <summary>What was sealed; null where it is too old, altered, or another account's.</summary>
    public KeptForm? Open(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        try
        {
            return JsonSerializer.Deserialize<KeptForm>(Protector.Unprotect(text)) is { } form && clock.GetUtcNow() < form.Until ? form : null;
        }
        catch (CryptographicException) { return null; }
    }

    /// <summary>What was sealed for this very address; null otherwise.</summary>
    public KeptForm? Open(string? text, HttpRequest request) => Open(text) is { } form && string.Equals(form.Address, AddressOf(request), StringComparison.Ordinal) ? form : null;

    private static string AddressOf(HttpRequest request) => request.Path + request.QueryString;
}
