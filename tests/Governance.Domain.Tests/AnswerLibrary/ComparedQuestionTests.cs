using Governance.Domain.AnswerLibrary;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.AnswerLibrary;

public sealed class ComparedQuestionTests
{
    [Theory]
    [InlineData("encrypts", "encryption")]
    [InlineData("policies", "policy")]
    [InlineData("assessed", "assessments")]
    [InlineData("notify", "notification")]
    [InlineData("stopping", "stops")]
    [InlineData("rotated", "rotation")]
    [InlineData("approve", "approval")]
    [InlineData("databases", "database")]
    public void The_forms_of_a_word_have_one_stem(string one, string other) => WordStem.Of(one).ShouldBe(WordStem.Of(other));

    [Theory]
    [InlineData("access", "accessory")]
    [InlineData("test", "tenant")]
    [InlineData("use", "usb")]
    public void Other_words_have_another(string one, string other) => string.Equals(WordStem.Of(one), WordStem.Of(other), StringComparison.Ordinal).ShouldBeFalse();

    [Theory]
    [InlineData("Zugriff für “Änderungen”", "zugriff fur anderungen")]
    [InlineData("the customer's data; TLS 1.2 (or later)", "the customer data tls 1.2 or later")]
    [InlineData("99.9 % — don’t", "99.9 percent dont")]
    [InlineData("", "")]
    public void Case_accents_and_punctuation_do_not_matter(string text, string words) => string.Join(' ', WordSplit.Of(text)).ShouldBe(words);

    [Theory]
    [InlineData("within three days", "within 72 hours")]
    [InlineData("every quarter", "quarterly")]
    [InlineData("at least once a year", "annually")]
    [InlineData("kept for one year", "kept for 12 months")]
    public void Times_are_compared_in_one_unit(string one, string other)
    {
        ComparedQuestion.Of(one, []).Figures.ShouldNotBeEmpty();
        ComparedQuestion.Of(one, []).Figures.ShouldBe(ComparedQuestion.Of(other, []).Figures);
    }

    [Fact]
    public void Names_of_standards_are_no_figures()
    {
        var asked = ComparedQuestion.Of("ISO 27001 certificate of 2022?", []);
        asked.Figures.ShouldBeEmpty();
        asked.Terms.ShouldContain(term => term.Key == "=iso 27001");
    }

    [Theory]
    [InlineData("Is our data used to train models?", "Do you use prompts for machine learning training?", "=training use")]
    [InlineData("SSO", "Does it support SAML 2.0?", "=single sign-on")]
    [InlineData("sub-processors", "subcontractors", "=subprocessor")]
    public void Words_of_the_field_that_mean_the_same_are_one(string one, string other, string key)
    {
        ComparedQuestion.Of(one, []).Terms.ShouldContain(term => term.Key == key);
        ComparedQuestion.Of(other, []).Terms.ShouldContain(term => term.Key == key);
    }

    [Fact]
    public void Two_negations_make_none()
    {
        ComparedQuestion.Of("Is no data store without encryption?", []).IsContrary.ShouldBeFalse();
        ComparedQuestion.Of("Is data not encrypted?", []).IsContrary.ShouldBeTrue();
    }
}
