namespace BackTrainer.Simulation.Seasons;

/// <summary>What an athlete has to show at some week of a season.</summary>
/// <param name="Gain">Strength gained, in percent of that of the first day: the geometric mean of the lifts with a load.</param>
/// <param name="Failed">Sets that ended against the will, in percent.</param>
/// <param name="AtFailure">Sets with nothing left, in percent.</param>
/// <param name="PainDays">Days with pain of 3 and more, in percent.</param>
/// <param name="Adherence">Planned lifts that were trained, in percent.</param>
/// <param name="Broken">Broken hard rules for each hundred orders.</param>
internal readonly record struct Tally(double Gain, double Failed, double AtFailure, double PainDays, double Adherence, double Broken);
