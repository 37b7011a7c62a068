using BackTrainer.Benchmarks.Limits;

// What a machine can do at most, each as small as it can be written; the benchmarks start these beside the product.
switch (args)
{
    case ["bytes", var url, var folder, var encoding]:
        await ReadyBytes.RunAsync(url, folder, encoding);
        return 0;
    case ["rows", var url, var database]:
        await SavedRows.RunAsync(url, database);
        return 0;
    case ["inserts", var database, var seconds]:
        Console.WriteLine(BareInserts.ASecond(database, TimeSpan.FromSeconds(double.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture))));
        return 0;
    default:
        await Console.Error.WriteLineAsync("bytes URL FOLDER ENCODING | rows URL DATABASE | inserts DATABASE SECONDS");
        return 2;
}
