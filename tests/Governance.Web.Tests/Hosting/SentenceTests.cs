using System.ComponentModel.DataAnnotations;
using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Validators;
using Governance.Testing;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Hosting;

public sealed class SentenceTests(Host host) : IClassFixture<Host>
{
    [Fact]
    public void Every_rule_of_every_form_refuses_with_a_sentence_of_our_own()
    {
        using var scope = host.Services.CreateScope();
        var found = AssemblyScanner.FindValidatorsInAssembly(typeof(ValidationFilter).Assembly, includeInternalTypes: true).ToList();
        found.Count.ShouldBeGreaterThan(40);
        var foreign = from one in found
                      let validator = (IValidator)ActivatorUtilities.CreateInstance(scope.ServiceProvider, one.ValidatorType)
                      from rule in validator.CreateDescriptor().Rules
                      from part in rule.Components
                      where part.Validator is not IChildValidatorAdaptor && IsTheFrameworks(part)
                      select $"{one.ValidatorType.DeclaringType?.Name ?? one.ValidatorType.Name}.{rule.PropertyName}: {part.Validator.Name}";
        foreign.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_that_is_not_of_the_kind_of_its_field_is_told_in_the_framework_s_words()
    {
        var (ours, theirs) = (host.Services.GetRequiredService<IOptions<MvcOptions>>().Value.ModelBindingMessageProvider, new DefaultModelBindingMessageProvider());
        foreach (var (mine, other) in Said(ours).Zip(Said(theirs)))
        {
            string.Equals(mine, other, StringComparison.Ordinal).ShouldBeFalse(mine);
            mine.ShouldNotContain("Service");
            mine.ShouldEndWith(".");
        }
        ours.AttemptedValueIsInvalidAccessor("abc", "DaysHigh").ShouldBe("“abc” does not fit this field. Choose or type it anew.");
    }

    [Fact]
    public void What_the_framework_asks_for_by_itself_it_asks_for_in_our_words()
    {
        var metadata = host.Services.GetRequiredService<IModelMetadataProvider>();
        var forms = AssemblyScanner.FindValidatorsInAssembly(typeof(ValidationFilter).Assembly, includeInternalTypes: true).Select(one => one.InterfaceType.GetGenericArguments()[0]);
        var asked = forms.SelectMany(metadata.GetMetadataForProperties).SelectMany(member => member.ValidatorMetadata.OfType<RequiredAttribute>()).ToList();
        asked.ShouldNotBeEmpty();
        asked.ShouldAllBe(one => one.ErrorMessage == BindingSentences.Empty);
    }

    private static bool IsTheFrameworks(IRuleComponent part) => string.Equals(part.GetUnformattedErrorMessage(), part.Validator.GetDefaultMessageTemplate(part.ErrorCode), StringComparison.Ordinal);

    private static string[] Said(ModelBindingMessageProvider messages) =>
    [
        messages.AttemptedValueIsInvalidAccessor("abc", "Service"), messages.NonPropertyAttemptedValueIsInvalidAccessor("abc"), messages.ValueIsInvalidAccessor("abc"),
        messages.UnknownValueIsInvalidAccessor("Service"), messages.NonPropertyUnknownValueIsInvalidAccessor(), messages.ValueMustBeANumberAccessor("Service"),
        messages.NonPropertyValueMustBeANumberAccessor(), messages.MissingBindRequiredValueAccessor("Service"), messages.MissingKeyOrValueAccessor(),
        messages.MissingRequestBodyRequiredValueAccessor(), messages.ValueMustNotBeNullAccessor("Service"),
    ];
}
