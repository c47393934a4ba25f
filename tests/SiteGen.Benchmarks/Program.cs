using BenchmarkDotNet.Running;
using SiteGen.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(BuildBenchmarks).Assembly).Run(args);
