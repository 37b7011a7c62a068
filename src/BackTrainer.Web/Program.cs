using BackTrainer.Data;
using BackTrainer.Web;

try
{
    await using var app = BackTrainerApp.Create(args);
    await app.RunAsync();
    return 0;
}
catch (LibraryFileException fault)
{
    await Console.Error.WriteLineAsync($"BackTrainer cannot start. An exercise file is broken: {fault.Message}");
    return 1;
}
catch (DatabaseException fault)
{
    await Console.Error.WriteLineAsync($"BackTrainer cannot start. {fault.Message}");
    return 1;
}
