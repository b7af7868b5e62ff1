package org.caveat.sidecar.codec;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.model.Region.Rectangle;

/** A rectangle as Media Fragments URI 1.0, 4.2.2 spells it: {@code xywh=x,y,w,h}, in whole pixels. */
final class Fragment {
    private static final Pattern PIXELS =
            Pattern.compile("xywh=(?:pixel:)?([0-9]{1,9}),([0-9]{1,9}),([0-9]{1,9}),([0-9]{1,9})");

    private Fragment() {}

    static Optional<Rectangle> read(String value) {
        Matcher numbers = PIXELS.matcher(value);
        return numbers.matches()
                ? Optional.of(
                        new Rectangle(number(numbers, 1), number(numbers, 2), number(numbers, 3), number(numbers, 4)))
                : Optional.empty();
    }

    static String write(Rectangle rectangle) {
        return "xywh=" + rectangle.spelled();
    }

    private static int number(Matcher numbers, int group) {
        return Integer.parseInt(numbers.group(group));
    }
}
