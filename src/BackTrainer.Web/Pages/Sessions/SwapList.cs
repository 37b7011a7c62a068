using BackTrainer.Domain.Sessions;

namespace BackTrainer.Web.Pages.Sessions;

/// <summary>What can stand in for a line, as it is drawn.</summary>
/// <param name="Action">Where the choice is sent.</param>
/// <param name="Substitutes">The best first.</param>
/// <param name="Line">The line that is swapped.</param>
public sealed record SwapList(string Action, IReadOnlyList<Substitute> Substitutes, SheetExercise Line);
