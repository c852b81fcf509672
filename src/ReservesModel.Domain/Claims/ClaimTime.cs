namespace ReservesModel.Domain.Claims;

/// <summary>How the years of a claim are meant.</summary>
public enum ClaimTime
{
    /// <summary>Nothing is said of time.</summary>
    NotStated,

    /// <summary>Of each of its years, by itself.</summary>
    EachYear,

    /// <summary>Of several years, and the text does not say whether of each or together.</summary>
    EachOrTogether,

    /// <summary>Of its first year and every year after it.</summary>
    Onwards,

    /// <summary>Of its years together, or of the whole plan where no year is named.</summary>
    Together,

    /// <summary>Of a full year, whichever it is.</summary>
    FullYear,

    /// <summary>A year, per annum, without saying which year.</summary>
    PerAnnum,

    /// <summary>At the start of its year.</summary>
    Opening,

    /// <summary>At the end of its year: at 31 March 2018 is at the end of 2017/18.</summary>
    Closing,
}
