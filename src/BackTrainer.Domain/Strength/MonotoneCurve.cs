namespace BackTrainer.Domain.Strength;

/// <summary>
/// A smooth line through points that rise or fall throughout, with cubic Hermite pieces whose slope at a point is the mean of
/// those on either side. It never turns where no slope between points is more than three times the one beside it (Fritsch and Carlson 1980).
/// </summary>
internal sealed class MonotoneCurve
{
    private readonly double[] _x;
    private readonly double[] _y;
    private readonly double[] _slope;

    /// <summary>A curve through these points, by rising x.</summary>
    public MonotoneCurve(params (double X, double Y)[] points)
    {
        _x = [.. points.Select(p => p.X)];
        _y = [.. points.Select(p => p.Y)];
        _slope = Slopes(_x, _y);
    }

    /// <summary>The value at <paramref name="x"/>; beyond the ends, that of the end.</summary>
    public double At(double x)
    {
        if (x <= _x[0])
        {
            return _y[0];
        }

        if (x >= _x[^1])
        {
            return _y[^1];
        }

        var i = 0;
        while (x >= _x[i + 1])
        {
            i++;
        }

        var h = _x[i + 1] - _x[i];
        var t = (x - _x[i]) / h;
        var (t2, t3) = (t * t, t * t * t);
        return (((2 * t3) - (3 * t2) + 1) * _y[i]) + ((t3 - (2 * t2) + t) * h * _slope[i])
            + (((3 * t2) - (2 * t3)) * _y[i + 1]) + ((t3 - t2) * h * _slope[i + 1]);
    }

    /// <summary>The x at which the curve has this value, by halving; beyond the ends, that of the end.</summary>
    public double Where(double y)
    {
        var falls = _y[0] > _y[^1];
        var (low, high) = (_x[0], _x[^1]);
        for (var i = 0; i < 40; i++)
        {
            var middle = (low + high) / 2;
            if ((At(middle) < y) != falls)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return (low + high) / 2;
    }

    private static double[] Slopes(double[] x, double[] y)
    {
        var secants = new double[x.Length - 1];
        for (var i = 0; i < secants.Length; i++)
        {
            secants[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
        }

        var slopes = new double[x.Length];
        (slopes[0], slopes[^1]) = (secants[0], secants[^1]);
        for (var i = 1; i < secants.Length; i++)
        {
            slopes[i] = (secants[i - 1] + secants[i]) / 2;
        }

        return slopes;
    }
}
