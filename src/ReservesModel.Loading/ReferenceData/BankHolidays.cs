using PublicHoliday;
using ReservesModel.Domain.Time;

namespace ReservesModel.Loading.ReferenceData;

/// <summary>The bank holidays of England and Wales, those proclaimed for one year included.</summary>
internal static class BankHolidays
{
    // The library speaks DateTime; past this line all is NodaTime. It is asked for one day and not for the list of a year, which
    // takes it much longer to begin with.
    internal static WorkingDays EnglandAndWales()
    {
        UKBankHoliday calendar = new();
        return new WorkingDays(day => calendar.IsPublicHoliday(day.ToDateTimeUnspecified()));
    }
}
