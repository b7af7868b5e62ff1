package org.caveat.sidecar.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.model.Region.Polygon;

/**
 * The picture in an {@code SvgSelector}: one {@code svg} element with one {@code path}. It is matched, not parsed as XML:
 * anything else is a selector that is not understood, and no entity or document type is ever followed.
 */
final class Svg {
    /** Every quantifier is possessive: what a stranger wrote is passed over once, however long it is. */
    private static final Pattern ONE_PATH =
            Pattern.compile("\\s*+<svg(?:\\s[^<>]*+)?+>\\s*+<path(\\s[^<>]*+)>\\s*+(</path>\\s*+)?+</svg>\\s*+");

    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\G\\s*+([^\\s=<>\"'/]++)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)')");

    private Svg() {}

    static Optional<Polygon> read(String svg) {
        Matcher element = ONE_PATH.matcher(svg);
        if (!element.matches()) {
            return Optional.empty();
        }
        String end = element.group(2) == null ? "/" : "";
        return path(element.group(1), end).flatMap(SvgPath::read);
    }

    /** The one attribute {@code d} among well-formed ones. */
    private static Optional<String> path(String attributes, String end) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        List<String> paths = new ArrayList<>();
        int rest = 0;
        while (attribute.find()) {
            rest = attribute.end();
            if (attribute.group(1).equals("d")) {
                paths.add(attribute.group(2) != null ? attribute.group(2) : attribute.group(3));
            }
        }
        boolean isWhole = attributes.substring(rest).strip().equals(end);
        return isWhole && paths.size() == 1
                ? Optional.of(paths.get(0)).filter(data -> data.indexOf('&') < 0)
                : Optional.empty();
    }

    static String write(Polygon polygon) {
        String path =
                polygon.path().replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"" + path + "\"/></svg>";
    }
}
