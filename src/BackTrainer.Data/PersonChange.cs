using BackTrainer.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace BackTrainer.Data;

/// <summary>Changes what people say of themselves.</summary>
public static class PersonChange
{
    /// <summary>Changes what is kept of someone, who may be new. Belongs into one transaction.</summary>
    public static async Task<int> ChangePersonAsync(this TrainingDb db, Guid owner, Action<Person> verb, CancellationToken cancel = default)
    {
        var person = await db.People.FirstOrDefaultAsync(p => p.OwnerId == owner, cancel);
        if (person is null)
        {
            db.People.Add(person = new Person(owner));
        }

        verb(person);
        return await db.SaveChangesAsync(cancel);
    }
}
