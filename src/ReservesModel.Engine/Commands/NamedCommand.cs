using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;

namespace ReservesModel.Engine.Commands;

/// <summary>A command that is made when its name is called: the options of all of them take longer to make than a small plan to read.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Make">Makes it.</param>
internal sealed record NamedCommand(string Name, Func<Command> Make);

/// <summary>How commands join the program.</summary>
internal static class CommandRegistration
{
    internal static IServiceCollection AddCommand<T>(this IServiceCollection services, string name)
        where T : Command =>
        services.AddScoped<T>().AddScoped(provider => new NamedCommand(name, provider.GetRequiredService<T>));
}
