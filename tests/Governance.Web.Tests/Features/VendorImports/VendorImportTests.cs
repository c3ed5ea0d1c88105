using System.Globalization;
using System.Net;
using System.Text;
using Governance.Domain.Audit;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Governance.Formats.Tables;
using Governance.Formats.Xlsx;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.VendorImports;

public sealed class VendorImportTests(Host host) : IClassFixture<Host>
{
    private const string Register = """
        Name;Domain;External id;Contact;Contact phone;Out of hours
        Northwind AI;northwind.example;4711;Night desk;+1 555 0100;yes
        Helios Labs;helios.example;4712;;;
        """;

    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly TestData data = new(host);

    [Fact]
    public async Task A_dry_run_shows_each_row_and_the_import_does_what_it_showed_under_one_audit_entry()
    {
        var (buyer, browser) = await ProcurementAsync();
        var address = await ReadAsync(browser, buyer, "register.csv", Encoding.UTF8.GetBytes(Register));
        var page = await browser.OpenAsync(address, Stop);
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        page.QuerySelector("button.primary")!.TextContent.ShouldBe("Import 2 vendors");
        (await VendorsAsync(buyer)).ShouldBeEmpty();
        (await browser.SendAsync(page, address + "/application", [], Stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await VendorsAsync(buyer)).Select(v => v.Name).ShouldBe(["Northwind AI", "Helios Labs"], ignoreOrder: true);
        var (acts, contact) = await data.AsAsync(buyer.Id, async db => (await db.Set<AuditEntry>().Where(e => e.Act.StartsWith("Register") || e.Act.StartsWith("Vendor")).OrderBy(e => e.Id).Select(e => e.Act).ToListAsync(Stop), await db.Set<VendorContact>().SingleAsync(Stop)));
        acts.ShouldBe(["RegisterFileRead", "RegisterImported"]);
        contact.OutOfHours.ShouldBeTrue();
        (await browser.SendAsync(page, address + "/application", [], Stop)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_dry_run_that_the_register_has_overtaken_imports_nothing_and_says_so()
    {
        var (buyer, browser) = await ProcurementAsync();
        var address = await ReadAsync(browser, buyer, "register.csv", Encoding.UTF8.GetBytes(Register));
        var old = await browser.OpenAsync(address, Stop);
        await data.VendorRecordAsync(buyer, "Helios Labs");
        using var refused = await browser.SendAsync(old, address + "/application", [], Stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Browser.ReadAsync(refused, Stop)).Body!.TextContent.ShouldContain(RegisterImportRefusals.PlanChanged.Sentence);
        (await VendorsAsync(buyer)).Select(v => v.Name).ShouldBe(["Helios Labs"]);
        (await browser.SendAsync(address, address + "/application", [], Stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_second_import_finds_its_vendors_again_and_changes_what_differs()
    {
        var (buyer, browser) = await ProcurementAsync();
        await ImportAsync(browser, buyer, Register);
        var page = await browser.OpenAsync(await ReadAsync(browser, buyer, "again.csv", Encoding.UTF8.GetBytes(Register.Replace("Helios Labs", "Helios", StringComparison.Ordinal))), Stop);
        page.QuerySelectorAll("tbody tr").Select(r => r.TextContent).ShouldSatisfyAllConditions(rows => rows.First().ShouldContain("Nothing differs"), rows => rows.Last().ShouldContain("Differs: name."));
        (await browser.SendAsync(page, page.QuerySelector("main form[method=post]")!.GetAttribute("action")!, [], Stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await VendorsAsync(buyer)).Select(v => v.Name).ShouldBe(["Northwind AI", "Helios"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_row_without_a_name_is_refused_by_row_and_column_and_nothing_is_imported()
    {
        var (buyer, browser) = await ProcurementAsync();
        var page = await browser.OpenAsync(await ReadAsync(browser, buyer, "register.csv", Encoding.UTF8.GetBytes(Register + "\n;fjord.example;4713;;;")), Stop);
        page.QuerySelector("main")!.TextContent.ShouldContain("Row 4. Column Name: the name is missing.");
        page.QuerySelectorAll("main form[method=post]").ShouldBeEmpty();
        (await VendorsAsync(buyer)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Headings_that_are_not_read_are_named_and_refused_rows_are_taken_home_with_all_that_is_wrong()
    {
        var (buyer, browser) = await ProcurementAsync();
        var there = await data.VendorRecordAsync(buyer, "Northwind AI");
        const string text = "Name;Cost centre;Domain;External id;Owner\nNorthwind AI;9;other.example;4711;stranger@bank.example\nFjord;9;;4712;\nFJORD;9;no domain;4713;";
        var address = await ReadAsync(browser, buyer, "register.csv", Encoding.UTF8.GetBytes(text));
        var main = (await browser.OpenAsync(address, Stop)).QuerySelector("main")!;
        main.TextContent.ShouldContain("Nothing is read from 1 column");
        main.TextContent.ShouldContain("Cost centre.");
        main.TextContent.ShouldContain("Row 4. Column Domain: no domain is not a mail domain. It names the same vendor as row 3: the name is the same.");
        main.QuerySelector(".exports a[href*=csv]")!.GetAttribute("href").ShouldBe(address + "/export?format=csv");
        using var answer = await browser.GetAsync(address + "/export?format=csv&only=Refuse", Stop);
        using var file = new MemoryStream(await answer.Content.ReadAsByteArrayAsync(Stop));
        using var table = TabularFile.Open("rows.csv", file, TableLimits.Standard);
        var rows = table.Rows(0).Select(r => r.Cells.Select(c => c.Text).ToList()).ToList();
        rows.Select(r => r[0]).ShouldBe(["Name", "Northwind AI", "FJORD"]);
        rows[1][^1].ShouldStartWith("Column Owner: nobody here has the address");
        // corrected, it can be read again; what it says of each row is left out
        var again = await browser.OpenAsync(await ReadAsync(browser, buyer, "again.csv", file.ToArray()), Stop);
        again.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        again.QuerySelector("main")!.TextContent.ShouldContain("Row, Outcome, Why.");
        (await VendorsAsync(buyer)).ShouldHaveSingleItem().Id.ShouldBe(there.Id);
        browser.Dispose();
    }

    [Fact]
    public async Task A_workbook_is_read_like_a_csv_file()
    {
        var (buyer, browser) = await ProcurementAsync();
        using var workbook = new MemoryStream();
        await using (var writer = await XlsxTableWriter.CreateAsync(workbook, Stop))
        {
            await writer.StartAsync("Vendors", [new TableColumn("Domain"), new TableColumn("NAME")], Stop);
            writer.Write("quartz.example");
            writer.Write("Quartzmind");
            await writer.EndRowAsync(Stop);
            await writer.FinishAsync(Stop);
        }
        var page = await browser.OpenAsync(await ReadAsync(browser, buyer, "register.xlsx", workbook.ToArray()), Stop);
        page.QuerySelector("tbody")!.TextContent.ShouldContain("Quartzmind");
    }

    [Fact]
    public async Task The_same_file_imported_twice_at_once_registers_each_vendor_once()
    {
        var (buyer, one) = await ProcurementAsync();
        using var two = await data.SignInAsync(await data.MemberAsync(buyer, Role.Procurement));
        var addresses = new[] { await ReadAsync(one, buyer, "register.csv", Encoding.UTF8.GetBytes("Name\nQuartzmind\nHelios")), await ReadAsync(two, buyer, "register.csv", Encoding.UTF8.GetBytes("Name\nQuartzmind\nHelios")) };
        var pages = await Task.WhenAll(one.OpenAsync(addresses[0], Stop), two.OpenAsync(addresses[1], Stop));
        await Task.WhenAll(one.SendAsync(pages[0], addresses[0] + "/application", [], Stop), two.SendAsync(pages[1], addresses[1] + "/application", [], Stop));
        (await VendorsAsync(buyer)).Select(v => v.Name).Order(StringComparer.Ordinal).ShouldBe(["Helios", "Quartzmind"]);
        one.Dispose();
    }

    [Fact]
    public async Task A_workbook_brings_no_character_into_the_register_that_it_cannot_keep()
    {
        var (buyer, browser) = await ProcurementAsync();
        using var workbook = new MemoryStream();
        await using (var writer = await XlsxTableWriter.CreateAsync(workbook, Stop))
        {
            await writer.StartAsync("Register", [new("Name")], Stop);
            writer.Write("Quartz\0mind");
            await writer.EndRowAsync(Stop);
            await writer.FinishAsync(Stop);
        }
        var address = await ReadAsync(browser, buyer, "register.xlsx", workbook.ToArray());
        (await browser.SendAsync(address, address + "/application", [], Stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await VendorsAsync(buyer)).Single().Name.ShouldBe("Quartz\uFFFDmind");
        browser.Dispose();
    }

    [Theory]
    [InlineData("register.xlsx", "Name\nA")]
    [InlineData("register.csv", "Vendor\nA")]
    [InlineData("register.csv", "Name")]
    public async Task A_file_that_lies_has_no_names_or_no_rows_is_refused_beside_its_field(string name, string text)
    {
        var (buyer, browser) = await ProcurementAsync();
        using var answer = await SendAsync(browser, buyer, name, Encoding.UTF8.GetBytes(text));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(answer, Stop)).QuerySelector("#File-message").ShouldNotBeNull();
        (await data.AsAsync(buyer.Id, db => db.Set<RegisterImport>().CountAsync(Stop))).ShouldBe(0);
    }

    [Fact]
    public async Task A_large_file_goes_in_whole_with_references_in_a_row()
    {
        var (buyer, browser) = await ProcurementAsync();
        var rows = Enumerable.Range(1, 3000).Select(i => string.Create(CultureInfo.InvariantCulture, $"Vendor {i:D4};v{i}.example;{i};;;"));
        await ImportAsync(browser, buyer, Register.Split('\n')[0] + "\n" + string.Join('\n', rows));
        (await data.AsAsync(buyer.Id, db => db.Set<Vendor>().Select(v => v.Reference).Distinct().CountAsync(Stop))).ShouldBe(3000);
        (await data.AsAsync(buyer.Id, db => db.Set<AuditEntry>().CountAsync(e => e.Act == "VendorRegistered", Stop))).ShouldBe(0);
    }

    private async Task ImportAsync(Browser browser, Organization buyer, string text)
    {
        var address = await ReadAsync(browser, buyer, "register.csv", Encoding.UTF8.GetBytes(text));
        (await browser.SendAsync(address, address + "/application", [], Stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    private static async Task<string> ReadAsync(Browser browser, Organization buyer, string name, byte[] file)
    {
        using var answer = await SendAsync(browser, buyer, name, file);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync(Stop));
        return answer.Headers.Location!.ToString();
    }

    private static async Task<HttpResponseMessage> SendAsync(Browser browser, Organization buyer, string name, byte[] file)
    {
        var page = await browser.OpenAsync($"/o/{buyer.Slug}/vendor-imports/new", Stop);
        using var content = new MultipartFormDataContent();
        foreach (var hidden in page.QuerySelectorAll("main form input[type=hidden]")) content.Add(new StringContent(hidden.GetAttribute("value")!), hidden.GetAttribute("name")!);
        content.Add(new StringContent("SAP"), "System");
        content.Add(new ByteArrayContent(file), "File", name);
        return await browser.Client.PostAsync(new Uri($"/o/{buyer.Slug}/vendor-imports", UriKind.Relative), content, Stop);
    }

    private Task<List<Vendor>> VendorsAsync(Organization buyer) => data.AsAsync(buyer.Id, db => db.Set<Vendor>().ToListAsync(Stop));

    private async Task<(Organization Buyer, Browser Browser)> ProcurementAsync()
    {
        var buyer = await data.BuyerAsync();
        return (buyer, await data.SignInAsync(await data.MemberAsync(buyer, Role.Procurement)));
    }
}
