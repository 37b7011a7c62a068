using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace BackTrainer.Web.Hosting;

/// <summary>Sums what the program's meter measures, and writes it down in the text format of Prometheus.</summary>
internal sealed class MeterReadings : IDisposable
{
    /// <summary>The media type of what is written.</summary>
    public const string MediaType = "text/plain; version=0.0.4; charset=utf-8";

    private static readonly double[] Bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, double.PositiveInfinity];

    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, (Instrument Instrument, OrderedDictionary<string, double> Values)> _read = new(StringComparer.Ordinal);
    private readonly MeterListener _listener = new();

    public MeterReadings(TrainingMeter meter)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter == meter.Meter)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Read(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Read(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>All that was measured until now.</summary>
    public string Text()
    {
        _listener.RecordObservableInstruments();
        var text = new StringBuilder();
        lock (_lock)
        {
            foreach (var (name, (instrument, values)) in _read)
            {
                var kind = instrument switch
                {
                    Counter<long> => "counter",
                    Histogram<double> => "histogram",
                    _ => "gauge",
                };
                text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {instrument.Description}\n# TYPE {name} {kind}\n");
                foreach (var (labels, value) in values)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{name}{labels} {value}\n");
                }
            }
        }

        return text.ToString();
    }

    public void Dispose() => _listener.Dispose();

    private void Read(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var name = instrument.Name.Replace('.', '_') + (instrument is Counter<long> ? "_total" : "");
        lock (_lock)
        {
            if (!_read.TryGetValue(name, out var read))
            {
                _read[name] = read = (instrument, new(StringComparer.Ordinal));
            }

            switch (instrument)
            {
                case Histogram<double>:
                    foreach (var bound in Bounds)
                    {
                        var most = double.IsInfinity(bound) ? "+Inf" : bound.ToString(CultureInfo.InvariantCulture);
                        Add(read.Values, $"_bucket{{le=\"{most}\"}}", value <= bound ? 1 : 0);
                    }

                    Add(read.Values, "_count", 1);
                    Add(read.Values, "_sum", value);
                    break;
                case Counter<long>:
                    Add(read.Values, Labels(tags), value);
                    break;
                default:
                    read.Values[Labels(tags)] = value;
                    break;
            }
        }
    }

    private static void Add(OrderedDictionary<string, double> values, string labels, double value) => values[labels] = values.GetValueOrDefault(labels) + value;

    /// <summary>Tags are words of our own, so nothing in them needs to be escaped.</summary>
    private static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = new List<string>();
        foreach (var (key, value) in tags)
        {
            labels.Add(string.Create(CultureInfo.InvariantCulture, $"{key}=\"{value}\""));
        }

        return labels.Count == 0 ? "" : $"{{{string.Join(',', labels)}}}";
    }
}
