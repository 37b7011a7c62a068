using BackTrainer.Data.Accounts;
using BackTrainer.Web.Accounts;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Listing;
using Microsoft.AspNetCore.Identity;

namespace BackTrainer.Web.Commands;

/// <summary>Prints the link of a forgotten password, for somebody whom no letter reaches. Whoever runs this never learns a password.</summary>
internal static class ResetPasswordCommand
{
    public static async Task<int> RunAsync(string who, string[] settings)
    {
        Guid owner;
        await using (var db = await CommandPeople.OpenAsync(CommandSettings.Read(settings)))
        {
            owner = await CommandPeople.FindAsync(db, who);
        }

        // The same keys seal the link as those of the site that opens it.
        await using var app = BackTrainerApp.Create(settings);
        await using var scope = app.Services.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByIdAsync(owner.ToString())
            ?? throw new SettingException($"{who} is a guest and has no password.");
        var path = await scope.ServiceProvider.GetRequiredService<AccountLinks>().ResetPathAsync(account);
        var site = app.Services.GetRequiredService<SiteAddress>().Given;
        await Console.Out.WriteLineAsync(site is null ? $"Open this on the site, behind its address: {path}" : $"{site}{path}");
        await Console.Out.WriteLineAsync($"It is good for {AccountSetup.LinkHours} hours and one new password. Give it to nobody but {who}.");
        return 0;
    }
}
