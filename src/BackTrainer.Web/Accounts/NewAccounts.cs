using BackTrainer.Data;
using BackTrainer.Data.Accounts;
using BackTrainer.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Web.Accounts;

/// <summary>Makes accounts. What comes of it is told only in the letter to the address, so that nobody learns whether it had one.</summary>
public sealed class NewAccounts(UserManager<Account> accounts, AccountLinks links, TrainingDb db, Guest guest, TimeProvider clock)
{
    /// <summary>Makes an account that is good for nothing until its address is confirmed; what this browser's guest has is in it then.</summary>
    /// <param name="email">The address.</param>
    /// <param name="password">A password that <see cref="PasswordRules"/> takes.</param>
    public async Task AskAsync(string email, string password)
    {
        var owner = guest.Ensure();
        var there = await accounts.FindByEmailAsync(email);
        if (there is { EmailConfirmed: true })
        {
            accounts.PasswordHasher.HashPassword(there, password);
            links.SendAlready(there);
            return;
        }

        // Who asked before and never confirmed gives way: that account holds nothing.
        await db.Accounts.Where(a => !a.EmailConfirmed && (a.Id == owner || (there != null && a.Id == there.Id))).ExecuteDeleteAsync();
        db.ChangeTracker.Clear();
        var account = new Account(owner, email, clock.Utc());
        try
        {
            if ((await accounts.CreateAsync(account, password)).Succeeded)
            {
                await links.SendConfirmAsync(account);
            }
        }
        catch (Exception fault) when (DatabaseFaults.IsRace(fault))
        {
            // The same form twice at once: the other one sends the letter.
        }
    }
}
