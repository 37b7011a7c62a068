namespace BackTrainer.Web.Calendars;

/// <summary>A planned session as a calendar shows it.</summary>
/// <param name="Uid">Names it for ever, wherever it is moved to.</param>
/// <param name="Sequence">Counts the changes, from 0.</param>
/// <param name="Day">Its day.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Text">What is done in it.</param>
/// <param name="Link">Where more of it is.</param>
/// <param name="IsCancelled">It does not take place.</param>
public sealed record CalendarEvent(string Uid, int Sequence, DateOnly Day, int Minutes, string Title, string Text, string Link, bool IsCancelled);
