using ReservesModel.Domain.Faults;

namespace ReservesModel.Reporting.Styles;

/// <summary>Where in a template's file something stands.</summary>
internal sealed class TemplatePlaces(string file, string text)
{
    /// <summary>The place of a character, from 0.</summary>
    internal Place At(int offset)
    {
        int at = Math.Clamp(offset, 0, text.Length), line = 1, start = 0;
        for (int before = 0; before < at; before++)
        {
            if (text[before] == '\n')
            {
                line++;
                start = before + 1;
            }
        }

        return new(file, line, at - start + 1);
    }
}
