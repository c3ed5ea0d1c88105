using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Governance.Web.Hosting;

/// <summary>What is said to a value that is not of the kind a field asks for; in place of the framework's sentences, which name members of classes.</summary>
public sealed class BindingSentences : IValidationMetadataProvider
{
    /// <summary>What is said where nothing was given.</summary>
    public const string Empty = "Fill in this field.";

    private const string Number = "Give a number, such as 12.";
    private const string Unfit = "What was given does not fit this field. Choose or type it anew.";

    /// <summary>Puts them in place.</summary>
    public static void Apply(MvcOptions mvc)
    {
        ArgumentNullException.ThrowIfNull(mvc);
        mvc.ModelMetadataDetailsProviders.Add(new BindingSentences());
        var messages = mvc.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => Told(value));
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(Told);
        messages.SetValueIsInvalidAccessor(Told);
        messages.SetUnknownValueIsInvalidAccessor(_ => Unfit);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => Unfit);
        messages.SetValueMustBeANumberAccessor(_ => Number);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => Number);
        messages.SetMissingBindRequiredValueAccessor(_ => Empty);
        messages.SetMissingKeyOrValueAccessor(() => Empty);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => Empty);
        messages.SetValueMustNotBeNullAccessor(_ => Empty);
    }

    /// <inheritdoc />
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        // a text that may not be nothing is asked for by the framework itself
        foreach (var asked in context.ValidationMetadata.ValidatorMetadata.OfType<RequiredAttribute>()) asked.ErrorMessage ??= Empty;
    }

    private static string Told(string value) => value.Length is 0 or > 60 ? Unfit : value.Contains(',', StringComparison.Ordinal) && value.All(unit => char.IsAsciiDigit(unit) || unit is ',' or '.' or '-' or ' ') ? $"“{value}” is read in different ways: write numbers with a point and no other separator, such as 0.5 or 1500." : $"“{value}” does not fit this field. Choose or type it anew.";
}
