using ReservesModel.Testing.Sketches;

namespace ReservesModel.Testing.Shrinking;

/// <summary>Simpler lines.</summary>
internal static class LineShrinks
{
    internal static IEnumerable<LineSketch> Of(PlanBody plan, LineSketch line)
    {
        IEnumerable<LineSketch> untagged = line.Tags.Select(tag => line with { Tags = line.Tags.Remove(tag) });
        return untagged.Concat(line switch
        {
            OneOffSketch oneOff => OneOff(plan, oneOff),
            RecurrentSketch recurrent => Recurrent(plan, recurrent),
            RunningSketch running => Running(plan, running),
            UnquantifiedSketch { StartYear: not null } open => [open with { StartYear = null }],
            _ => [],
        }).Concat(PricedShrinks.Of(line));
    }

    private static IEnumerable<LineSketch> OneOff(PlanBody plan, OneOffSketch line)
    {
        if (line.Kind != "one-off")
        {
            yield return line with { Kind = "one-off" };
        }

        foreach (TimeSketch time in Times(plan, line.Time))
        {
            yield return line with { Time = time };
        }

        foreach (decimal pounds in SimplerAmounts.Of(line.Amount))
        {
            yield return line with { Amount = pounds };
        }
    }

    private static IEnumerable<TimeSketch> Times(PlanBody plan, TimeSketch time)
    {
        TimeSketch.InYear first = new(plan.FirstYear);
        switch (time)
        {
            case TimeSketch.InYear { StartYear: var year } when year > plan.FirstYear:
                return [first];
            case TimeSketch.OnDay { Day: var day }:
                TimeSketch.InYear own = new(plan.StartYearOf(day));
                return [first, own, .. SimplerDates.Of(plan, day).Select(other => new TimeSketch.OnDay(other))];
            case TimeSketch.Phased phased:
                return [first, .. Phased(phased)];
            default:
                return [];
        }
    }

    private static IEnumerable<TimeSketch> Phased(TimeSketch.Phased phased)
    {
        if (phased.AsAmounts)
        {
            yield return phased with { AsAmounts = false };
        }

        if (phased.ByMonths)
        {
            yield return phased with { ByMonths = false };
        }

        foreach (var portion in phased.Portions)
        {
            yield return phased with { Portions = phased.Portions.Remove(portion) };
        }

        foreach (var portion in phased.Portions.Where(each => each.Weight != 1))
        {
            yield return phased with { Portions = phased.Portions.Replace(portion, (portion.Month, 1)) };
        }
    }

    private static IEnumerable<LineSketch> Recurrent(PlanBody plan, RecurrentSketch line)
    {
        if (line.FullYear.Every is { } pounds && line.End is null && line.Index is null && line.PartYear.IsEmpty)
        {
            yield return new OneOffSketch(line.Id, pounds, new TimeSketch.InYear(plan.FirstYear)) { Tags = line.Tags };
        }

        if (line.IsContract)
        {
            yield return line with { IsContract = false };
        }

        foreach (LineSketch simpler in Running(plan, line))
        {
            yield return simpler;
        }

        foreach (AmountByYear simpler in SimplerAmounts.Of(line.FullYear))
        {
            yield return line with { FullYear = simpler };
        }

        foreach ((int year, PartYearSketch part) in line.PartYear)
        {
            foreach (decimal simpler in part.Share is null ? SimplerAmounts.Of(part.Amount) : [])
            {
                yield return line with { PartYear = line.PartYear.SetItem(year, new(null, simpler)) };
            }
        }
    }

    private static IEnumerable<LineSketch> Running(PlanBody plan, RunningSketch line)
    {
        if (line.End is not null)
        {
            yield return line with { End = null };
        }

        if (line.Index is not null)
        {
            yield return line with { Index = null };
        }

        if (line.ByDays is not null)
        {
            yield return line with { ByDays = null };
        }

        if (!line.Profile.IsEmpty)
        {
            yield return line with { Profile = [] };
        }

        foreach (int year in line.PartYear.Keys)
        {
            yield return line with { PartYear = line.PartYear.Remove(year) };
        }

        foreach (var start in SimplerDates.Of(plan, line.Start))
        {
            yield return line with { Start = start };
        }
    }
}
