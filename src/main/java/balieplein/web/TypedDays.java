package balieplein.web;

import balieplein.kernel.CityTime;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.format.Formatter;

/// Reads the days in addresses and forms: years of four digits, which every later sum and the database can hold.
final class TypedDays implements Formatter<LocalDate> {

    @Override
    public LocalDate parse(String text, Locale language) {
        return CityTime.day(text);
    }

    @Override
    public String print(LocalDate day, Locale language) {
        return day.toString();
    }
}
