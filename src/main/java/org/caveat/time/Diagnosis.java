package org.caveat.time;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What is wrong with a text that has not even the shape of a date. */
final class Diagnosis {
    private static final Pattern ANOTHER_ORDER = Pattern.compile("[0-9]{1,2}[-./ ][0-9]{1,2}[-./ ][0-9]{4}"
            + "|[0-9]{4}[./: ][0-9]{1,2}[./: ][0-9]{1,2}|[0-9]{1,2}[-./ ][0-9]{4}|[0-9]{4}[./][0-9]{1,2}");
    private static final Map<Fault, Pattern> SHAPES = new LinkedHashMap<>();

    static {
        SHAPES.put(Fault.OTHER_ORDER, ANOTHER_ORDER);
        SHAPES.put(Fault.NO_HYPHENS, Pattern.compile("[0-9]{6}|[0-9]{8}"));
        SHAPES.put(Fault.NO_SLASH, Pattern.compile("[0-9]{4} ?(-|\\.\\.) ?[0-9]{4}"));
        SHAPES.put(Fault.LONG_YEAR, Pattern.compile("[-+]?[0-9]{5,}"));
        SHAPES.put(Fault.OLD_SPELLING, Pattern.compile("open|unknown|[0-9]{2,3}[ux]{1,2}(-.*)?|[0-9]{4}-(uu|xx)(-.*)?"
                + "|.*[0-9](\\?~|~\\?)|y-?[0-9]+|[0-9-]*\\([0-9-]+\\)[?~%].*"));
        SHAPES.put(Fault.NOT_READ, Pattern.compile("-?[0-9]{4}S[0-9]+|Y-?[0-9]+(E[0-9]+)?(S[0-9]+)?"));
        SHAPES.put(Fault.TOO_FEW_DIGITS, Pattern.compile("-?[0-9]{1,4}(-[0-9]{1,2}){0,2}[?~%]?"));
        SHAPES.put(Fault.NO_SUCH_TIME, Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T?[0-9:]+.*"));
    }

    private Diagnosis() {}

    static Fault of(String text) {
        String cleaned = Cleaned.of(text);
        for (Map.Entry<Fault, Pattern> shape : SHAPES.entrySet()) {
            if (shape.getValue().matcher(cleaned).matches()) {
                return shape.getKey();
            }
        }
        return FreeWords.offer(text).isPresent() ? Fault.IN_WORDS : Fault.NOT_EDTF;
    }

    /** Whether year, month and day stand there in another order than EDTF's. */
    static boolean isInAnotherOrder(String text) {
        return ANOTHER_ORDER.matcher(text).matches();
    }
}
