using Xunit;

namespace Governance.Files.Tests;

/// <summary>Tests that measure memory run while no others do.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
