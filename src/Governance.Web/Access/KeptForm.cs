using Microsoft.Extensions.Primitives;

namespace Governance.Web.Access;

/// <summary>A form that was sent and waits until its sender has shown again who they are.</summary>
/// <param name="Address">Where it goes.</param>
/// <param name="Page">The page that it stood on.</param>
/// <param name="Act">What sending it does, as a button says it.</param>
/// <param name="LeftFiles">Whether files were sent with it, which are not kept.</param>
/// <param name="Fields">What was typed, by name.</param>
/// <param name="Until">From when on it is not taken any more.</param>
public sealed record KeptForm(string Address, string Page, string Act, bool LeftFiles, IReadOnlyDictionary<string, string?[]> Fields, DateTimeOffset Until)
{
    private const string AntiforgeryToken = "__RequestVerificationToken";
    private const string Credential = "credential";

    /// <summary>Whether its sender has more to do on it: choose the files again, or use the passkey that the form asks for.</summary>
    public bool ComesBack => LeftFiles || AsksForPasskey;

    /// <summary>Whether it asks for a passkey and holds none.</summary>
    public bool AsksForPasskey => Fields.TryGetValue(Credential, out var held) && held.All(string.IsNullOrEmpty);

    /// <summary>Its fields as if they had just been sent.</summary>
    public IFormCollection Form() => new FormCollection(Fields.ToDictionary(field => field.Key, field => new StringValues(field.Value), StringComparer.OrdinalIgnoreCase));

    /// <summary>The fields of a request that are kept: all but the token, which belongs to the page it was sent from.</summary>
    public static IReadOnlyDictionary<string, string?[]> FieldsOf(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.Where(field => !string.Equals(field.Key, AntiforgeryToken, StringComparison.Ordinal)).ToDictionary(field => field.Key, field => field.Value.ToArray(), StringComparer.OrdinalIgnoreCase);
    }
}
