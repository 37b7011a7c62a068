using BackTrainer.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace BackTrainer.Web.Hosting;

/// <summary>The database, and the keys that have to be where all web processes find them: beside a file of SQLite, or in the database that they share.</summary>
internal static class DatabaseServices
{
    /// <summary>Where the settings say that the database is.</summary>
    /// <exception cref="DatabaseException">They cannot be used.</exception>
    public static DatabasePlace DatabaseIn(this IConfiguration configuration, DataFolder folder) =>
        DatabasePlace.From(configuration["Database:Provider"], configuration["Database:ConnectionString"], folder.DatabaseFile);

    public static void AddTrainingDb(this IServiceCollection services, DatabasePlace place, DataFolder folder)
    {
        services.AddSingleton(place);
        services.AddSingleton(provider => new WriteTurn(provider.GetRequiredService<SetsSaved>()));
        var keys = services.AddDataProtection().SetApplicationName("BackTrainer")
            .UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        if (place.IsShared)
        {
            services.AddDbContext<TrainingDb, PostgreSqlTrainingDb>((provider, options) => place.Use(options).AddInterceptors(provider.GetRequiredService<SetsSaved>()));
            services.AddSingleton<SharedKeyRing>();
            services.AddOptions<KeyManagementOptions>().Configure<SharedKeyRing>((options, ring) => options.XmlRepository = ring);
            services.AddSingleton(provider => new PersonTag(() => provider.GetRequiredService<SharedKeyRing>().ReadOrMake("person-tag", PersonTag.KeyBytes)));
        }
        else
        {
            services.AddDbContext<TrainingDb>((provider, options) => place.Use(options).AddInterceptors(provider.GetRequiredService<SetsSaved>()));
            keys.PersistKeysToFileSystem(new(folder.KeyFolder));
            services.AddSingleton(new PersonTag(() => KeyFile.ReadOrMake(Path.Combine(folder.KeyFolder, "person-tag.key"), PersonTag.KeyBytes)));
        }
    }
}
