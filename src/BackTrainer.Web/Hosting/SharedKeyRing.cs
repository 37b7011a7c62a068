using System.Security.Cryptography;
using System.Xml.Linq;
using BackTrainer.Data;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Hosting;

/// <summary>The keys of cookies and forms, and others of the program's own, in the database that all web processes share.</summary>
internal sealed class SharedKeyRing(DatabasePlace place) : IXmlRepository
{
    private const string Cookies = "cookies";

    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = Open();
        return [.. db.SharedKeys.Where(k => k.Purpose == Cookies).Select(k => k.Value).AsEnumerable().Select(XElement.Parse)];
    }

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName) => Keep(Cookies, friendlyName, element.ToString(SaveOptions.DisableFormatting));

    /// <summary>A random key for one purpose: the one that is there, or one that is made.</summary>
    public byte[] ReadOrMake(string purpose, int bytes) => Convert.FromBase64String(Keep(purpose, "", Convert.ToBase64String(RandomNumberGenerator.GetBytes(bytes))));

    /// <summary>Keeps a key, unless another process was faster; returns what is there.</summary>
    private string Keep(string purpose, string name, string value)
    {
        using var db = Open();
        return db.Database.CreateExecutionStrategy().Execute(() =>
        {
            db.ChangeTracker.Clear();
            if (db.SharedKeys.AsNoTracking().FirstOrDefault(k => k.Purpose == purpose && k.Name == name) is { } there)
            {
                return there.Value;
            }

            db.SharedKeys.Add(new(purpose, name, value));
            db.SaveChanges();
            return value;
        });
    }

    private PostgreSqlTrainingDb Open() => (PostgreSqlTrainingDb)place.Open();
}
