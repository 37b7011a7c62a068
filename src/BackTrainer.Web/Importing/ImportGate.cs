namespace BackTrainer.Web.Importing;

/// <summary>Lets a few files be gone through at a time, so that many large ones take no more memory than a few.</summary>
public sealed class ImportGate : IDisposable
{
    private const int AtOnce = 2;

    private readonly SemaphoreSlim _places = new(AtOnce, AtOnce);

    /// <summary>Waits for a place; disposing the answer gives it back.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancel)
    {
        await _places.WaitAsync(cancel);
        return new Place(_places);
    }

    /// <inheritdoc/>
    public void Dispose() => _places.Dispose();

    private sealed class Place(SemaphoreSlim places) : IDisposable
    {
        private bool _isBack;

        public void Dispose()
        {
            if (!_isBack)
            {
                _isBack = true;
                places.Release();
            }
        }
    }
}
