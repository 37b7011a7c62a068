namespace BackTrainer.Web.Importing;

/// <summary>
/// How the names of months begin in the languages that other programs write dates in: English, German, French, Spanish,
/// Portuguese, Italian, Dutch, the Nordic ones, Polish, Czech, Hungarian, Romanian, Turkish, Russian and Ukrainian.
/// </summary>
internal static class MonthNames
{
    private static readonly string[] Beginnings =
    [
        "jan jän janv ene gen ian oca sty led янв січ tammi",
        "feb fév fev feb lut úno şub фев лют helmi",
        "mar mär mrt már bře мар бер maalis",
        "apr avr abr ápr kwi dub nis апр кві huhti",
        "may mai mei maj mag máj kvě май мая тра touko",
        "jun juin giu iun jún cze červen čvn haz июн чер kesä",
        "jul juil lug iul júl lip červenec čvc tem июл лип heinä",
        "aug août aoû ago sie srp ağu авг сер elo",
        "sep sept set szep wrz zář eyl сен вер syys",
        "oct okt out ott paź říj eki окт жов loka",
        "nov noi lis kas ноя лис marras",
        "dec déc dez dic des gru pro ara дек гру joulu",
    ];

    private static readonly (string Beginning, int Month)[] All =
        [.. Beginnings.SelectMany((words, i) => words.Split(' ').Select(word => (word, i + 1))).OrderByDescending(b => b.word.Length)];

    /// <summary>The month that a lower-case text names, by the longest beginning that fits one of its words; null where it names none.</summary>
    public static int? In(string text)
    {
        foreach (var word in text.Split([' ', ',', '.', '-', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Array.Find(All, b => word.StartsWith(b.Beginning, StringComparison.Ordinal)) is { Month: > 0 } found)
            {
                return found.Month;
            }
        }

        return null;
    }
}
