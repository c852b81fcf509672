using ReservesModel.Domain.Amounts;
using ReservesModel.Domain.Time;

namespace ReservesModel.Domain.Rates;

/// <summary>What a point of a pay spine pays in a year that starts on 1 April, whole time and for the whole year.</summary>
public sealed record PayPoint
{
    /// <summary>The weeks of a year by which the National Joint Council divides an annual salary.</summary>
    public const decimal WeeksInYear = 52.143m;

    /// <summary>The hours of a whole-time week outside London.</summary>
    public const decimal WholeTimeHours = 37;

    /// <summary>A point and its salary.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The point or the salary is not above nil.</exception>
    public PayPoint(FinancialYear year, int point, Money salary, RateSource source)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(point);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(salary.Pounds);
        (Year, Point, Salary, Source) = (year, point, salary, source);
    }

    /// <summary>The year in which it is paid, as settled, however late that was.</summary>
    public FinancialYear Year { get; }

    /// <summary>The spinal column point. Points were numbered anew on 1 April 2019: new point 1 is old 6 and 7.</summary>
    public int Point { get; }

    /// <summary>Pay of a whole year, whole time, without on-costs, allowances or weighting.</summary>
    public Money Salary { get; }

    /// <summary>Where it was read.</summary>
    public RateSource Source { get; }

    /// <summary>An hour's pay, to the penny: £20,258 / 52.143 / 37 is £10.50.</summary>
    public Money Hourly(decimal hoursInWeek = WholeTimeHours) => new Money(Salary.Pounds / WeeksInYear / hoursInWeek).ToPence();
}
