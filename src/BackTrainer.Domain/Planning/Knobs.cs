namespace BackTrainer.Domain.Planning;
#pragma warning disable
public static class Knobs
{
    static double D(string n, double d) => System.Environment.GetEnvironmentVariable(n) is { } s ? double.Parse(s, System.Globalization.CultureInfo.InvariantCulture) : d;
    public static readonly double RuleScale = D("RS", 1);
    public static readonly int Steps = (int)D("STEPS", 8000);
    public static readonly double First = D("T0", 6);
    public static readonly double Last = D("T1", 0.05);
    public static readonly int Mode = (int)D("MODE", 0);
    public static readonly int Most = (int)D("MOST", 14000);
    public static readonly int A = (int)D("KA", 0);
    public static readonly int B = (int)D("KB", 0);
    public static readonly int Few = (int)D("FEW", 5);
    public static readonly int ScoreMode = (int)D("SCORE", 0);
}
