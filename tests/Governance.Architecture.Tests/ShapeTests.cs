using System.Reflection;
using System.Text.RegularExpressions;
using Governance.Domain;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Shouldly;
using Xunit;

namespace Governance.Architecture.Tests;

public sealed class ShapeTests
{
    private static readonly string[] Banned = ["Manager", "Helper", "Util", "Utils", "Common", "Processor", "Data", "Info", "Item", "Dto", "Base", "Model"];

    [Fact]
    public void Files_are_small()
    {
        var long_ = Repository.Files("src", "*.cs").Concat(Repository.Files("tests", "*.cs")).Select(f => (File: f, Lines: File.ReadLines(f).Count())).Where(f => f.Lines > 300);
        long_.Select(f => $"{Repository.Short(f.File)}: {f.Lines}").ShouldBeEmpty("300 lines at most; one idea each.");
        var views = Repository.Files("src", "*.cshtml").Select(f => (File: f, Lines: File.ReadLines(f).Count())).Where(f => f.Lines > 120);
        views.Select(f => $"{Repository.Short(f.File)}: {f.Lines}").ShouldBeEmpty("A view of more than 120 lines hides a partial.");
    }

    [Fact]
    public void A_file_is_named_as_its_type_and_lies_in_the_folder_of_its_namespace()
    {
        foreach (var source in Repository.Sources.Where(s => s.TopTypes.Any()))
        {
            var name = Path.GetFileNameWithoutExtension(source.Path).Split('.')[0];
            if (name is "Program") continue;
            source.TopTypes.Select(t => t.Identifier.Text).Distinct(StringComparer.Ordinal).ShouldBe([name], $"{source.Short}: one type a file, the file named as the type.");
            var space = source.Root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().First().Name.ToString();
            space.ShouldBe(Path.GetDirectoryName(source.Short)!.Replace('\\', '/').Replace("src/", "", StringComparison.Ordinal).Replace('/', '.'), source.Short);
        }
    }

    [Fact]
    public void Tests_of_a_feature_lie_in_a_folder_of_its_name()
    {
        static IEnumerable<string> Folders(string of) => Directory.EnumerateDirectories(Path.Combine(Repository.Root, of)).Select(folder => Path.GetFileName(folder)!);
        Folders("tests/Governance.Web.Tests/Features").Except(Folders("src/Governance.Web/Features"), StringComparer.Ordinal).ShouldBeEmpty("Name the folder as the feature is named in src/Governance.Web/Features.");
    }

    [Fact]
    public void Classes_are_sealed_unless_they_are_abstract_or_static()
    {
        var open = from source in Repository.Sources
                   from type in source.Root.DescendantNodes().OfType<TypeDeclarationSyntax>()
                   where type is ClassDeclarationSyntax or RecordDeclarationSyntax { ClassOrStructKeyword.RawKind: not (int)SyntaxKind.StructKeyword }
                   where !type.Modifiers.Any(m => m.Text is "sealed" or "abstract" or "static")
                   select $"{source.Short}: {type.Identifier}";
        open.ShouldBeEmpty("Seal it.");
    }

    [Fact]
    public void Type_names_say_what_they_are()
    {
        var vague = from source in Repository.Sources
                    from type in source.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
                    let last = Regex.Match(type.Identifier.Text, "[A-Z][a-z0-9]+$", RegexOptions.None, TimeSpan.FromMinutes(1)).Value
                    where Banned.Contains(last, StringComparer.Ordinal)
                    select $"{source.Short}: {type.Identifier}";
        vague.ShouldBeEmpty("Use the field's word for it.");
    }

    [Fact]
    public void Nothing_of_the_domain_can_be_set_from_outside()
    {
        var open = from type in typeof(Aggregate).Assembly.GetTypes()
                   where type.Namespace?.StartsWith("Governance.Domain", StringComparison.Ordinal) is true
                   from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                   where property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
                   select $"{type.Name}.{property.Name}";
        open.ShouldBeEmpty("An aggregate changes by its own acts; events and values not at all.");
    }

    [Fact]
    public void No_view_writes_an_attribute_for_scripts_where_there_is_nothing_to_say()
    {
        var views = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/Governance.Web/Features"), "*.cshtml", SearchOption.AllDirectories).ToList();
        views.Count.ShouldBeGreaterThan(100);
        var empty = from view in views
                    from line in File.ReadLines(view)
                    // a form leaves it out by itself
                    where !line.Contains("<form", StringComparison.Ordinal) && Regex.IsMatch(line, "\\bdata-[a-z-]+=\"@[^>]*\\bnull\\b", RegexOptions.None, TimeSpan.FromSeconds(5))
                    select $"{Path.GetRelativePath(Repository.Root, view)}: {line.Trim()}";
        empty.ShouldBeEmpty("Razor writes data-x=\"@(null)\" as data-x=\"\", which is there for scripts and styles. Write @Markup.Given(\"data-x\", value).");
    }

    [Fact]
    public void No_regions_and_nothing_left_for_later()
    {
        Repository.Sources.Where(s => Regex.IsMatch(s.Text, @"^\s*#region|\bTODO\b|\bFIXME\b|\bHACK\b", RegexOptions.Multiline, TimeSpan.FromSeconds(5))).Select(s => s.Short).ShouldBeEmpty();
    }

    [Fact]
    public void Every_form_has_a_validator()
    {
        var bare = from type in typeof(Program).Assembly.GetTypes()
                   where type.Name.EndsWith("Form", StringComparison.Ordinal) && type.Namespace?.StartsWith("Governance.Web.Features", StringComparison.Ordinal) is true && !type.IsAbstract && !type.Name.Contains("__", StringComparison.Ordinal)
                   let validator = typeof(FluentValidation.IValidator<>).MakeGenericType(type)
                   where !typeof(Program).Assembly.GetTypes().Any(t => t.IsAssignableTo(validator))
                   select type.Name;
        bare.ShouldBeEmpty("Nest a validator in the form.");
    }
}
