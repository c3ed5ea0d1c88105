using System.Text.Json;
using System.Text.RegularExpressions;
using Governance.Domain;
using Shouldly;
using Xunit;

namespace Governance.Architecture.Tests;

public sealed class AuditTests
{
    private static readonly Func<string, string?> Sentence =
        typeof(Program).Assembly.GetType("Governance.Web.Features.AuditEntries.AuditSentences", throwOnError: true)!.GetMethod("Of")!.CreateDelegate<Func<string, string?>>();

    private static List<Type> Events => [.. typeof(IEvent).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IEvent)) && !t.IsInterface && !t.IsAssignableTo(typeof(IBatchedEvent)))];

    [Fact]
    public void Every_event_reads_as_a_sentence_on_the_audit_page()
    {
        Events.Count.ShouldBeGreaterThan(80);
        Events.Where(e => Sentence(e.Name) is null).Select(e => e.Name).ShouldBeEmpty("Give the event a sentence in Web/Features/AuditEntries/AuditSentences.cs; what stands in braces is a member of the event.");
    }

    [Fact]
    public void A_sentence_names_members_that_its_event_has()
    {
        var absent = from happened in Events
                     from place in Regex.Matches(Sentence(happened.Name) ?? "", @"\{(?<name>\w+)(\|[^}]*)?\}", RegexOptions.ExplicitCapture, TimeSpan.FromMinutes(1))
                     where happened.GetProperties().All(p => !string.Equals(JsonNamingPolicy.CamelCase.ConvertName(p.Name), place.Groups["name"].Value, StringComparison.Ordinal))
                     select $"{happened.Name}: {place.Value}";
        absent.ShouldBeEmpty();
    }
}
