using BackTrainer.Data;
using BackTrainer.Domain.Exercises;

namespace BackTrainer.Web.Hosting;

/// <summary>The library as whoever asks has it: the shared one, and with it the exercises that they added for themselves.</summary>
public sealed class OwnLibrary(LibraryStart start, TrainingDb db)
{
    private ExerciseLibrary? _library;

    /// <summary>The library that everyone has.</summary>
    public ExerciseLibrary Shared => start.Library;

    /// <summary>The library of whoever asks; the shared one as long as nobody is known.</summary>
    public ExerciseLibrary Library => _library ?? Shared;

    /// <summary>Whoever asks has added something.</summary>
    public bool HasOwn => _library is not null && _library != Shared;

    /// <summary>The library of a person.</summary>
    public Task<ExerciseLibrary> OfAsync(Guid owner, CancellationToken cancel) => db.LibraryOfAsync(Shared, owner, cancel);

    /// <summary>Knows from now on who asks.</summary>
    internal async Task ReadAsync(Guid owner, CancellationToken cancel) => _library = await OfAsync(owner, cancel);
}
