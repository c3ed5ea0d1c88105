using FsCheck;
using FsCheck.Fluent;
using Governance.Domain.Scoring;

namespace Governance.Domain.Tests.Scoring;

/// <summary>Tries a law on drawn inputs. A failure names the seed, which draws the same input again.</summary>
internal static class Law
{
    public static void Holds(Action<ScoreInput, Random> law, int cases = 2000)
    {
        var seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(cases), Prop.ForAll(seeds, seed => law(Cases.Of(seed), new Random(seed))));
    }
}
