using NodaTime;
using PublicHoliday;
using ReservesModel.Domain.Time;

namespace ReservesModel.Loading.ReferenceData;

/// <summary>The bank holidays of England and Wales, those proclaimed for one year included.</summary>
internal static class BankHolidays
{
    // The library speaks DateTime; past this line all is NodaTime.
    internal static WorkingDays EnglandAndWales()
    {
        UKBankHoliday calendar = new();
        Dictionary<int, HashSet<LocalDate>> byYear = [];
        return new WorkingDays(day =>
        {
            if (!byYear.TryGetValue(day.Year, out HashSet<LocalDate>? holidays))
            {
                holidays = [.. calendar.PublicHolidays(day.Year).Select(LocalDate.FromDateTime)];
                byYear.Add(day.Year, holidays);
            }

            return holidays.Contains(day);
        });
    }
}
