using AngleSharp.Html.Dom;

namespace BackTrainer.Web.Tests.Support;

/// <summary>A form with the values that stand in it; fill in what a person would change, then send it.</summary>
public sealed class BrowserForm
{
    private readonly BrowserPage _page;
    private readonly IHtmlFormElement _form;
    private readonly List<KeyValuePair<string, string>> _fields = [];

    public BrowserForm(BrowserPage page, IHtmlFormElement form)
    {
        (_page, _form) = (page, form);
        foreach (var element in form.Elements.Where(e => e.GetAttribute("name") is { Length: > 0 }))
        {
            var name = element.GetAttribute("name")!;
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Type: "submit" }:
                    break;
                case IHtmlInputElement input:
                    Add(name, input.GetAttribute("value") ?? "");
                    break;
                case IHtmlSelectElement select:
                    Add(name, select.Value ?? "");
                    break;
                case IHtmlTextAreaElement area:
                    Add(name, area.Value);
                    break;
            }
        }
    }

    /// <summary>Where it goes.</summary>
    public string Action => _form.GetAttribute("action") is { Length: > 0 } action ? action : _page.Address.PathAndQuery;

    /// <summary>The fields as they would be sent.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields => _fields;

    /// <summary>What stands in a field; null where there is none.</summary>
    public string? this[string name] => _fields.Find(f => f.Key == name) is { Key: not null } field ? field.Value : null;

    /// <summary>Types, ticks or chooses: these values and no others.</summary>
    public BrowserForm Fill(string name, params IEnumerable<string> values)
    {
        _fields.RemoveAll(f => f.Key == name);
        foreach (var value in values)
        {
            Add(name, value);
        }

        return this;
    }

    /// <summary>Sends it.</summary>
    public Task<BrowserPage> SendAsync() => _page.Browser.PostAsync(Action, _fields);

    /// <summary>Sends it with the button that goes elsewhere.</summary>
    public Task<BrowserPage> SendToAsync(string handler)
    {
        var button = _form.QuerySelector($"button[formaction$='handler={handler}']") ?? throw new InvalidOperationException($"There is no button for {handler}.");
        return _page.Browser.PostAsync(button.GetAttribute("formaction")!, _fields);
    }

    /// <summary>Sends it from another browser, or after its fields were tampered with.</summary>
    public Task<BrowserPage> SendFromAsync(Browser other) => other.PostAsync(Action, _fields);

    private void Add(string name, string value) => _fields.Add(new(name, value));
}
