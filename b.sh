dotnet build -c Release tests/BackTrainer.Benchmarks -v q -p:TreatWarningsAsErrors=false -p:RunAnalyzers=false -p:EnforceCodeStyleInBuild=false 2>&1 | grep -E "error|Elapsed"
