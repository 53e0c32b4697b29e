"""How fast Paragraf is, as ratios in one run: `python -m tests.benchmarks [--quick] [--only NAME]`."""
