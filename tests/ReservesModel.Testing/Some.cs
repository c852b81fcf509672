using System.Collections.Immutable;
using NodaTime;
using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Faults;
using ReservesModel.Domain.Plans;
using ReservesModel.Domain.Time;

namespace ReservesModel.Testing;

/// <summary>Valid parts of a plan, made by hand where a test wants them without a file.</summary>
public static class Some
{
    public const string File = "scenarios/some-plan.json";

    public static Place Place(int line, int column = 5, int width = 0) => new(File, line, column, width);

    public static Money Pounds(decimal pounds) => new(pounds);

    public static FinancialYear Year(int start) => new(start);

    public static Stated<T> Stated<T>(T value, string written, int line = 1, int column = 5, string? assumed = null) =>
        new(value, written, Place(line, column, written.Length), assumed);

    public static Stated<Money> Sum(decimal pounds, string? written = null, int line = 1, int column = 5, string? assumed = null) =>
        Stated(new Money(pounds), written ?? new Money(pounds).ToString(), line, column, assumed);

    public static LineHeading Heading(string key, string title, int line = 1, bool assumed = false) => new()
    {
        ActionId = key[..key.IndexOf('/', StringComparison.Ordinal)],
        Id = key[(key.IndexOf('/', StringComparison.Ordinal) + 1)..],
        Title = title,
        Place = Place(line),
        IsAssumed = assumed,
    };

    public static OneOffLine OneOff(string key, string title, Stated<Money> amount, int year, int line = 1) => new(
        Heading(key, title, line),
        amount,
        [Portion(year, Share.Whole, line)]);

    public static Portion Portion(int year, Share share, int line = 1, PortionTime time = PortionTime.Year) => new(
        Year(year),
        Year(year).LastDay,
        Stated(share, share.ToString(), line, 60),
        null,
        Stated(time, Year(year).ToString(), line, 50));

    public static RecurrentLine Recurrent(
        string key, string title, Stated<Money> fullYear, LocalDate start, int line = 1, string? assumed = null) =>
        new(Heading(key, title, line, assumed is not null))
        {
            FullYear = new(fullYear),
            Start = Stated(start, NodaTime.Text.LocalDatePattern.Iso.Format(start), line, 79, assumed),
        };

    public static UnquantifiedLine Unquantified(string key, string title, LineKind kind, string why, int line, params int[] years) =>
        new(Heading(key, title, line), kind, Stated(why, why, line), [.. years.Select(Year)]);

    public static PlanAction Action(string id, string title, params PlanLine[] lines) => new()
    {
        Id = id,
        Title = title,
        Lines = [.. lines],
        Place = Place(1),
    };

    public static FundingSource Source(
        string id, string title, SourceKind kind, FundingStatus status, int priority, params int[] years) => new()
        {
            Id = id,
            Title = title,
            Kind = kind,
            Status = status,
            Priority = Stated(priority, $"{priority}", 30 + priority),
            Years = [.. years.Select(Year)],
            Place = Place(30 + priority, 18),
        };

    public static Scenario Scenario(string id, string title, Plan plan) => new(
        id, title, id == Domain.Plans.Scenario.BaseId ? null : Domain.Plans.Scenario.BaseId, null, plan, false, Place(40));

    public static ScenarioFile FileOf(string name, params ImmutableArray<Scenario> scenarios) => new(name, scenarios, []);
}
