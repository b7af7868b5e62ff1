package org.caveat.time;

import java.util.List;
import java.util.regex.Pattern;

/** What is wrong with a text that has not even the shape of a date. */
final class Diagnosis {
    private static final Pattern ANOTHER_ORDER = Pattern.compile("[0-9]{1,2}[-./ ][0-9]{1,2}[-./ ][0-9]{4}"
            + "|[0-9]{4}[./: ][0-9]{1,2}[./: ][0-9]{1,2}|[0-9]{1,2}[-./ ][0-9]{4}|[0-9]{4}[./][0-9]{1,2}"
            + "|[0-9]{4}:[0-9]{2}:[0-9]{2} .*");
    private static final List<Shape> SHAPES = List.of(
            new Shape(Fault.OTHER_ORDER, ANOTHER_ORDER),
            new Shape(Fault.NO_HYPHENS, Pattern.compile("[0-9]{6}|[0-9]{8}")),
            new Shape(Fault.NO_SLASH, Pattern.compile("[0-9]{4} ?(-|\\.\\.) ?[0-9]{4}")),
            new Shape(Fault.LONG_YEAR, Pattern.compile("[-+]?[0-9]{5,}")),
            new Shape(
                    Fault.OLD_SPELLING,
                    Pattern.compile("open|unknown|[0-9]{2,3}[ux]{1,2}(-.*)?|[0-9]{4}-(uu|xx)(-.*)?"
                            + "|.*[0-9](\\?~|~\\?)|y-?[0-9]+|[0-9-]*\\([0-9-]+\\)[?~%].*")),
            new Shape(Fault.NOT_READ, Pattern.compile("-?[0-9]{4}S[0-9]+|Y-?[0-9]+(E[0-9]+)?(S[0-9]+)?")),
            new Shape(Fault.TOO_FEW_DIGITS, Pattern.compile("-?[0-9]{1,4}(-[0-9]{1,2}){0,2}[?~%]?")),
            new Shape(Fault.NO_SUCH_TIME, Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T?[0-9:]+.*")));

    private Diagnosis() {}

    static Fault of(String text) {
        String cleaned = Cleaned.of(text);
        return SHAPES.stream()
                .filter(shape -> shape.pattern.matcher(cleaned).matches())
                .map(Shape::fault)
                .findFirst()
                .orElse(Fault.NOT_EDTF);
    }

    /** The fault of a text that has a hint: with letters, it is a date in words. */
    static Fault inWords(Fault fault, String text) {
        return fault == Fault.NOT_EDTF && text.chars().anyMatch(Character::isLetter) ? Fault.IN_WORDS : fault;
    }

    /** Whether year, month and day stand there in another order than EDTF's. */
    static boolean isInAnotherOrder(String text) {
        return ANOTHER_ORDER.matcher(text).matches();
    }

    /** How texts look that have one fault in common. */
    private record Shape(Fault fault, Pattern pattern) {}
}
