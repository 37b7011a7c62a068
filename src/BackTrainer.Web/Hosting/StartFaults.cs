using System.Net.Sockets;
using BackTrainer.Data;
using Microsoft.AspNetCore.Connections;

namespace BackTrainer.Web.Hosting;

/// <summary>Says in one sentence why the program cannot do what it was started for, and what to do about it.</summary>
internal static class StartFaults
{
    /// <summary>The sentence.</summary>
    /// <param name="fault">What was thrown.</param>
    /// <param name="folder">The folder for data, or null where it is not known yet.</param>
    public static string Sentence(Exception fault, DataFolder? folder) => fault switch
    {
        LibraryFileException => $"An exercise file is broken: {fault.Message}",
        SettingException or DatabaseException => fault.Message,
        _ when DatabaseFaults.WhyItCannotStart(fault, folder?.DatabaseFile ?? "the database") is { } why => why,
        _ when Find<AddressInUseException>(fault) is not null =>
            $"{FirstLine(fault).TrimEnd('.')}. Another program listens there: end it, or choose another port with --urls http://127.0.0.1:8080.",
        _ when Find<SocketException>(fault) is { } socket => $"The address of --urls cannot be listened on: {socket.Message}. Choose another, as in --urls http://127.0.0.1:8080.",
        IOException or UnauthorizedAccessException =>
            $"{FirstLine(fault).TrimEnd('.')}. Make room there, or give the user that runs BackTrainer the right to write there; --{DataFolder.Setting} names another folder.",
        InvalidDataException or FormatException => $"A settings file or setting cannot be read: {FirstLine(fault.GetBaseException())}",
        _ => $"{FirstLine(fault)} {(folder is null ? "" : $"The log in {Path.GetDirectoryName(folder.LogFile)} may say more.")}".TrimEnd(),
    };

    private static T? Find<T>(Exception? fault)
        where T : Exception => fault is null ? null : fault as T ?? Find<T>(fault.InnerException);

    private static string FirstLine(Exception fault) => fault.Message.ReplaceLineEndings("\n").Split('\n')[0];
}
