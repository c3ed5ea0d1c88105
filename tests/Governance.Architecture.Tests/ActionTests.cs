using System.Reflection;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Shouldly;
using Xunit;

namespace Governance.Architecture.Tests;

public sealed class ActionTests
{
    private static readonly string[] Verbs = ["Index", "Show", "New", "Create", "Edit", "Update", "Destroy"];

    private static IEnumerable<MethodInfo> Actions => typeof(Program).Assembly.GetTypes()
        .Where(t => t.IsAssignableTo(typeof(ControllerBase)) && !t.IsAbstract)
        .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(m => !m.IsSpecialName && m.GetCustomAttribute<NonActionAttribute>() is null);

    private static IEnumerable<MethodDeclarationSyntax> WrittenActions => Repository.Sources
        .Where(s => s.Short.EndsWith("Controller.cs", StringComparison.Ordinal))
        .SelectMany(s => s.Root.DescendantNodes().OfType<MethodDeclarationSyntax>())
        .Where(m => m.Modifiers.Any(x => x.Text is "public"));

    [Fact]
    public void Every_action_says_who_may()
    {
        var silent = Actions.Where(a => Says<RequiresAttribute>(a) is null && Says<SignedInAttribute>(a) is null && Says<AllowAnonymousAttribute>(a) is null).Select(Name);
        silent.ShouldBeEmpty("Put [Requires(Permission.X)] or [SignedIn] on it, or add it to the short list of anonymous ones.");
    }

    // the host leaves out what MVC does for such controllers: see FeatureServices
    [Fact]
    public void No_controller_is_marked_as_one_of_an_API() =>
        Actions.Select(a => a.DeclaringType!).Where(t => t.IsDefined(typeof(ApiControllerAttribute), inherit: true)).ShouldBeEmpty();

    [Fact]
    public void Anonymous_actions_are_on_the_short_list()
    {
        var listed = File.ReadAllLines(Path.Combine(Repository.Root, "tests/Governance.Architecture.Tests/anonymous-actions.txt"))
            .Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(' ')[0]).Order(StringComparer.Ordinal);
        Actions.Where(a => Says<AllowAnonymousAttribute>(a) is not null).Select(Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .ShouldBe(listed, "anonymous-actions.txt names each with its reason.");
    }

    // what cannot be taken back, or binds: signing, votes, publishing a scorecard
    private static readonly Permission[] Weighty = [Permission.SignRepresentations, Permission.Decide, Permission.MakeScorecards];

    [Fact]
    public void Weighty_acts_ask_again_who_one_is()
    {
        var weighty = Actions.Where(a => Says<RequiresAttribute>(a)?.AnyOf.Any(Weighty.Contains) is true && IsAct(a)).ToList();
        weighty.Count.ShouldBeGreaterThanOrEqualTo(4);
        weighty.Where(a => Says<StepUpAttribute>(a) is null).Select(Name).ShouldBeEmpty("Put [StepUp] on the act and on the page with its form.");
        var onlyActs = weighty.Select(a => a.DeclaringType!).Distinct().SelectMany(t => t.GetMethods()).Where(m => m.Name is "New" && Says<RequiresAttribute>(m)?.AnyOf.Any(Weighty.Contains) is true && Says<StepUpAttribute>(m) is null).Select(Name);
        onlyActs.ShouldBeEmpty("Asked only after the form was sent, people type it twice.");
    }

    [Fact]
    public void Whoever_asks_again_who_one_is_says_what_is_done_after_that()
    {
        var asking = Actions.Where(a => IsAct(a) && Says<StepUpAttribute>(a) is not null).ToList();
        asking.Count.ShouldBeGreaterThanOrEqualTo(10);
        asking.Where(a => (a.GetCustomAttribute<StepUpAttribute>()?.Act ?? a.DeclaringType!.GetCustomAttribute<StepUpAttribute>()?.Act) is null).Select(Name)
            .ShouldBeEmpty("Give [StepUp] the words of the button: what was typed waits behind it.");
    }

    [Fact]
    public void What_a_person_signs_in_with_changes_only_after_asking_again_who_one_is() =>
        Actions.Where(a => a.DeclaringType!.Namespace is "Governance.Web.Features.Passkeys" or "Governance.Web.Features.RecoveryCodes" || a.DeclaringType.Name is "PasswordsController" or "AuthenticatorsController")
            .Where(a => Says<StepUpAttribute>(a) is null).Select(Name).ShouldBeEmpty();

    [Fact]
    public void Whoever_takes_a_password_passes_the_gate_of_hashing()
    {
        var taking = Actions.Where(a => IsAct(a) && a.GetParameters().Any(p => p.ParameterType.GetProperty("Password") is not null)).ToList();
        taking.Count.ShouldBeGreaterThanOrEqualTo(5);
        taking.Where(a => Says<HashesPasswordAttribute>(a) is null).Select(Name).ShouldBeEmpty("Put [HashesPassword] on it: a flood of hashes must not starve the rest.");
    }

    [Fact]
    public void Whoever_mails_an_address_counts_it()
    {
        var mailing = Repository.Sources.Where(s => s.Short.EndsWith("Controller.cs", StringComparison.Ordinal) && s.Text.Contains("db.Queue(", StringComparison.Ordinal)).ToList();
        mailing.Count.ShouldBeGreaterThanOrEqualTo(3);
        mailing.Where(s => !s.Text.Contains("SendsMail", StringComparison.Ordinal) || !s.Text.Contains(".MustTake(", StringComparison.Ordinal)).Select(s => s.Short)
            .ShouldBeEmpty("Put [SendsMail] on the act, and count the address with MailAllowance: nobody's mailbox is flooded from here.");
    }

    private static bool IsAct(MethodInfo action) => action.GetCustomAttributes<HttpMethodAttribute>().SelectMany(m => m.HttpMethods).Any(verb => verb is not ("GET" or "HEAD"));

    [Fact]
    public void Actions_have_seven_names()
    {
        Actions.Where(a => !Verbs.Contains(a.Name, StringComparer.Ordinal)).Select(Name)
            .ShouldBeEmpty("Verbs are nouns: closing a finding is ClosuresController.Create.");
    }

    [Fact]
    public void Every_action_has_a_route_of_its_own_and_a_budget_of_statements()
    {
        Actions.Where(a => !a.GetCustomAttributes().OfType<IRouteTemplateProvider>().Any()).Select(Name).ShouldBeEmpty("Attribute routing only.");
        Actions.Where(a => Says<StatementBudgetAttribute>(a) is null).Select(Name).ShouldBeEmpty("Declare [StatementBudget(n)]; the tests hold the action to it.");
    }

    [Fact]
    public void Actions_are_short()
    {
        WrittenActions.Where(m => Lines(m) > 15).Select(m => $"{m.SyntaxTree.GetLineSpan(m.Span).StartLinePosition.Line + 1}: {((ClassDeclarationSyntax)m.Parent!).Identifier}.{m.Identifier}, {Lines(m)} lines")
            .ShouldBeEmpty("An action of more than 15 lines does the domain's work, or a query's.");
    }

    [Fact]
    public void Nobody_needs_more_than_four_others()
    {
        var greedy = from type in typeof(Program).Assembly.GetTypes().Concat(typeof(Data.GovernanceDb).Assembly.GetTypes())
                     where type is { IsClass: true, Namespace: not null } && !type.Name.Contains('<', StringComparison.Ordinal)
                     from constructor in type.GetConstructors()
                     where constructor.GetParameters().Count(p => p.ParameterType is { IsValueType: false } && p.ParameterType.Namespace?.StartsWith("System", StringComparison.Ordinal) is false or null) > 4
                           && type.GetMethod("<Clone>$") is null && !type.IsAssignableTo(typeof(Domain.ITenantOwned)) && !type.IsAssignableTo(typeof(Domain.IGlobal))
                     select type.FullName;
        greedy.ShouldBeEmpty("A constructor takes at most four dependencies.");
    }

    private static T? Says<T>(MethodInfo action) where T : Attribute => action.GetCustomAttribute<T>() ?? action.DeclaringType!.GetCustomAttribute<T>();

    private static string Name(MethodInfo action) => $"{action.DeclaringType!.Name}.{action.Name}";

    private static int Lines(MethodDeclarationSyntax method)
    {
        var body = method.Body?.GetLocation().GetLineSpan() ?? method.ExpressionBody!.GetLocation().GetLineSpan();
        return body.EndLinePosition.Line - body.StartLinePosition.Line + 1 - (method.Body is null ? 0 : 2);
    }
}
