package org.caveat.search;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.time.Edtf;

/**
 * A value of a tag that is looked for. Numbers are compared as numbers, {@code 1/250} among them, and days as days.
 *
 * @param isWhole it stood in quotes: the words stand there whole
 * @param typed without quotes
 */
record TagValue(Compared compared, boolean isWhole, String typed) {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:\\.[0-9]+)?(?:/[0-9]+(?:\\.[0-9]+)?)?");
    /** As EXIF writes a day, or ISO 8601 does. */
    private static final Pattern DAY = Pattern.compile("^([0-9]{4})[:-]([0-9]{2})[:-]([0-9]{2})\\b");

    boolean isMeant(String value) {
        if (compared == Compared.AS) {
            return hasWords(value);
        }
        Optional<Edtf> day = day(value);
        Optional<Edtf> date = Edtf.of(typed);
        if (day.isPresent() && date.isPresent()) {
            Span taken = Span.of(day.get().bounds());
            return Span.of(compared, date.get()).filter(taken::meets).isPresent();
        }
        OptionalDouble found = number(value);
        OptionalDouble wanted = number(typed);
        return found.isPresent()
                && wanted.isPresent()
                && compared.holds(found.getAsDouble(), wanted.getAsDouble(), Comparator.naturalOrder());
    }

    private boolean hasWords(String value) {
        String wanted = FoldedName.folded(typed);
        SearchableText said = new SearchableText(FoldedName.folded(value));
        // 400 is not the beginning of 4000
        boolean isNumber = NUMBER.matcher(typed).matches();
        return (isWhole || isNumber) ? said.hasPhrase(wanted) : said.hasWordBeginning(wanted);
    }

    /** Whether it can be compared with anything: it is a number or a date. */
    boolean isComparable() {
        return compared == Compared.AS
                || NUMBER.matcher(typed).matches()
                || Edtf.of(typed).isPresent();
    }

    private static Optional<Edtf> day(String value) {
        Matcher day = DAY.matcher(value);
        return day.find() ? Edtf.of(day.group(1) + "-" + day.group(2) + "-" + day.group(3)) : Optional.empty();
    }

    /** The first number in a text: 0.004 of <i>1/250 sec</i>, 2.8 of <i>f/2.8</i>. */
    private static OptionalDouble number(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return OptionalDouble.empty();
        }
        String found = number.group();
        int bar = found.indexOf('/');
        double top = Double.parseDouble(bar < 0 ? found : found.substring(0, bar));
        double below = bar < 0 ? 1 : Double.parseDouble(found.substring(bar + 1));
        return below == 0 ? OptionalDouble.empty() : OptionalDouble.of(top / below);
    }

    String spelled() {
        return compared.sign() + (isWhole ? Spelled.quoted(typed) : typed);
    }
}
