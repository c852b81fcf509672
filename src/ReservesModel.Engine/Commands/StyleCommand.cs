using System.CommandLine;
using ReservesModel.Calculation;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Outlooks;
using ReservesModel.Engine.Output;
using ReservesModel.Engine.Running;
using ReservesModel.Loading;
using ReservesModel.Loading.Writing;
using ReservesModel.Reporting.Statements;
using ReservesModel.Reporting.Styles;

namespace ReservesModel.Engine.Commands;

/// <summary>reserves style: the styles that statements are written in.</summary>
internal sealed class StyleCommand : Command
{
    public StyleCommand(Screen screen, Interruption interruption)
        : base("style", "The styles that statements are written in: list them, start one of your own, check it.")
    {
        Subcommands.Add(List(screen));
        Subcommands.Add(New(screen, interruption));
        Subcommands.Add(Check(screen));
        Subcommands.Add(Words(screen));
    }

    private static Command List(Screen screen)
    {
        Command list = new("list", "The styles that come with the program.");
        list.SetAction(_ =>
        {
            foreach (string name in HouseStyles.Names)
            {
                screen.Out.WriteLine($"{name,-18}{HouseStyles.Of(name).About}");
            }

            return ExitCode.Done;
        });
        return list;
    }

    private static Command New(Screen screen, Interruption interruption)
    {
        Argument<string> folder = new("FOLDER") { Description = "The folder to write. It must not exist yet." };
        Option<string> from = new Option<string>("--from") { HelpName = "STYLE", Description = "The style to start from.", DefaultValueFactory = _ => HouseStyles.Names[0] }
            .AcceptOnlyFromAmong([.. HouseStyles.Names]);
        Command command = new("new", "Start a style of your own.");
        command.Arguments.Add(folder);
        command.Options.Add(from);
        command.SetAction(parsed =>
        {
            interruption.StartWriting();
            return Write(screen, parsed.GetRequiredValue(folder), parsed.GetValue(from)!);
        });
        return command;
    }

    private static int Write(Screen screen, string folder, string from)
    {
        if (Directory.Exists(folder) || File.Exists(folder))
        {
            return NewFile.RefuseExisting(screen, folder);
        }

        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception unmade) when (unmade is IOException or UnauthorizedAccessException)
        {
            screen.Error.WriteLine($"reserves: {folder} could not be made: {unmade.Message}");
            return ExitCode.NotWritten;
        }

        foreach ((string name, string text) in HouseStyles.Files(from))
        {
            if (NewFile.Write(screen, Path.Combine(folder, name), text) is { } failed)
            {
                return failed;
            }
        }

        screen.Out.WriteLine($"Written: {folder}. Change its files, then try: reserves style check {folder}");
        return ExitCode.Done;
    }

    private static Command Check(Screen screen)
    {
        Argument<string> style = new("STYLE") { Description = "A style's name, or the folder of your own." };
        Argument<string[]> plans = new("PLAN") { Arity = ArgumentArity.ZeroOrMore, Description = "Plans to try it on besides the example that the program brings." };
        Option<bool> json = PlanArguments.Json();
        Command command = new("check", "Say what is wrong with a style, with the line; try it on every section and scenario.");
        command.Arguments.Add(style);
        command.Arguments.Add(plans);
        command.Options.Add(json);
        command.SetAction(parsed => Check(screen, parsed.GetRequiredValue(style), parsed.GetValue(plans) ?? [], parsed.GetValue(json)));
        return command;
    }

    private static int Check(Screen screen, string named, string[] plans, bool json)
    {
        Outcome<Style> style = StyleFolder.Read(named);
        List<Fault> faults = [.. style.Faults];
        int tried = 0;
        List<FileOutlook> files = [Modeller.Run(ScenarioReader.ReadText("example.json", StarterPlan.Text).Value)];
        foreach (string plan in plans)
        {
            Outcome<LoadedPlan> read = LoadedPlan.Read(plan, []);
            faults.AddRange(read.Faults);
            if (read.Succeeded)
            {
                files.Add(read.Value.Outlook);
            }
        }

        if (style.Succeeded)
        {
            foreach (FileOutlook file in files)
            {
                foreach (ScenarioOutlook scenario in file.Scenarios)
                {
                    foreach (string section in StatementSections.Names)
                    {
                        faults.AddRange(style.Value.Write(file, scenario, section).Faults);
                        tried++;
                    }
                }
            }
        }

        if (faults.Count > 0)
        {
            return Refusal.Print(screen, [.. faults.Distinct()], json);
        }

        screen.Out.WriteLine(json
            ? "[]"
            : $"{named}: no fault. Its sections were written {tried} times, of {files.Count} {(files.Count == 1 ? "plan" : "plans")}. Read one: reserves statement PLAN --style {named}");
        return ExitCode.Done;
    }

    private static Command Words(Screen screen)
    {
        Command words = new("words", "Every name that a template may use, and what can be done with it, as Markdown.");
        words.SetAction(_ =>
        {
            screen.Out.Write(VocabularyText.Markdown());
            return ExitCode.Done;
        });
        return words;
    }
}
