namespace BackTrainer.Browser.Tests.Offline;

/// <summary>A set as a page shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">work or warm-up.</param>
/// <param name="Exercise">What is done.</param>
/// <param name="Order">Its place.</param>
/// <param name="State">planned, now, done or skipped.</param>
/// <param name="Revision">The revision that the page knows, 0 where it was never entered.</param>
/// <param name="Result">What the page shows as its numbers or aim.</param>
internal sealed record Row(Guid Id, string Kind, string Exercise, int Order, string State, int Revision, string Result)
{
    public const string Skipped = "skipped", TakenOut = "taken out";

    /// <summary>What the page says of it, in the words of <see cref="ServerSet.Text"/>.</summary>
    public string Text => State == "done" ? Result : State == "skipped" ? Skipped : TakenOut;

    /// <summary>Reads all rows of a page.</summary>
    public const string Read =
        """
        () => [...document.querySelectorAll('#session .set')].map(row => ({
            id: row.dataset.set, kind: row.dataset.kind, exercise: row.dataset.exercise, order: Number(row.dataset.order), state: row.dataset.state,
            revision: Number(row.dataset.revision), result: row.querySelector('.set-result').textContent,
        }))
        """;
}
