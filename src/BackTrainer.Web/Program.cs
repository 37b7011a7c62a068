using BackTrainer.Web.Commands;

return await ProgramCommands.RunAsync(args);
