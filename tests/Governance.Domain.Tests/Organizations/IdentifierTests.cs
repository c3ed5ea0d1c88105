using Governance.Domain.Organizations;
using Shouldly;
using Xunit;

namespace Governance.Domain.Tests.Organizations;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("5493001KJTIIGC8Y1R12")]
    [InlineData("5493 001k jtii gc8y 1r12")]
    [InlineData("7LTWFZYICNSX8D621K86")]
    public void An_LEI_with_right_check_digits_is_read(string text) => Lei.TryParse(text, out _).ShouldBeTrue();

    [Theory]
    [InlineData("5493001KJTIIGC8Y1R13")]
    [InlineData("5493001KJTIIGC8Y1R1")]
    [InlineData("5493001KJTIIGC8Y1R1A")]
    [InlineData("5493001JKTIIGC8Y1R12")]
    [InlineData("")]
    [InlineData(null)]
    public void An_LEI_with_a_slip_is_not(string? text) => Lei.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("Ana@Bank.Example ", "ana@bank.example")]
    [InlineData("a.b+c@mail.lab.example", "a.b+c@mail.lab.example")]
    [InlineData("ana@bücher.example", "ana@xn--bcher-kva.example")]
    public void Addresses_are_compared_in_one_form(string text, string expected) => EmailAddress.Parse(text).Value.ShouldBe(expected);

    [Theory]
    [InlineData("ana")]
    [InlineData("@bank.example")]
    [InlineData("ana@localhost")]
    [InlineData("ana@bank..example")]
    [InlineData("ana@bank.example\r\nBcc: eve@evil.example")]
    [InlineData("ana@10.0.0.1")]
    [InlineData("a b@bank.example")]
    [InlineData(null)]
    public void What_is_no_address_is_refused(string? text) => EmailAddress.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("Northwind AI", "northwind-ai")]
    [InlineData("Überlandbank & Söhne", "uberlandbank-sohne")]
    [InlineData("日本", null)]
    public void A_name_proposes_its_URL_name(string name, string? expected) => Slug.From(name)?.Value.ShouldBe(expected);

    [Theory]
    [InlineData("-a")]
    [InlineData("a")]
    [InlineData("A-b")]
    [InlineData("a--b")]
    [InlineData("a/b")]
    public void What_is_no_URL_name_is_refused(string text) => Slug.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_legal_entity_can_be_found_in_a_register() =>
        Should.Throw<Refused>(() => LegalEntity.Record(new TenantId(Ids.New()), "Lab Ltd", CountryCode.Parse("ie"), " ", lei: null, DateTimeOffset.UnixEpoch))
            .Refusal.ShouldBe(OrganizationRefusals.EntityNotIdentified);

    [Fact]
    public void Every_assigned_country_is_known() => CountryCode.All.Count.ShouldBe(249);
}
