namespace Governance.Web.Hosting;

/// <summary>The controller exists in Development only; elsewhere its addresses are not mapped at all.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DevelopmentOnlyAttribute : Attribute;
