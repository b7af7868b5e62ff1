package org.caveat.sidecar.codec;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.model.Region.Polygon;

/**
 * The picture in an {@code SvgSelector}: one {@code svg} element with one {@code path}. It is matched, not parsed as XML:
 * anything else is a selector that is not understood, and no entity or document type is ever followed.
 */
final class Svg {
    private static final Pattern ONE_PATH = Pattern.compile("\\s*<svg(?:\\s[^<>]*)?>\\s*"
            + "<path\\s(?:[^<>]*\\s)?d=(?:\"([^\"<>&]*)\"|'([^'<>&]*)')[^<>]*(?:/>|>\\s*</path>)\\s*</svg>\\s*");

    private Svg() {}

    static Optional<Polygon> read(String svg) {
        Matcher matcher = ONE_PATH.matcher(svg);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return SvgPath.read(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }

    static String write(Polygon polygon) {
        String path =
                polygon.path().replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"" + path + "\"/></svg>";
    }
}
