using Microsoft.Extensions.Caching.Memory;

namespace BackTrainer.Web.Pages.Progress;

/// <summary>
/// What the past came to, kept under all that it was reckoned from: the past rarely changes, and where it does, the key is another
/// one. So it is no second truth, and any process sees at once that something is old.
/// </summary>
public sealed class ProgressMemory : IDisposable
{
    private const int MostKept = 20_000;

    private static readonly TimeSpan Unused = TimeSpan.FromDays(8);

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MostKept });

    /// <summary>What is kept under a key, or null.</summary>
    public T? Find<T>(object key) where T : class => _kept.Get<T>(key);

    /// <summary>Keeps something under all that it was reckoned from, and gives it back. Whoever finds it must not change it.</summary>
    public T Keep<T>(object key, T value) where T : class => _kept.Set(key, value, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Unused });

    public void Dispose() => _kept.Dispose();
}
