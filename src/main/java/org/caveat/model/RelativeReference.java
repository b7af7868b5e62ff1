package org.caveat.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file's name as a relative reference: RFC 3987, and RFC 3986 section 4.2 for the name with a colon. */
public final class RelativeReference {
    private static final String PLAIN = "-._~!$&'()*+,;=@:";

    private static final Pattern OCTET = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final Pattern ADDRESS = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*|[/\\\\].*");

    private RelativeReference() {}

    /** The reference from one file of the collection to another; both are paths in the collection, with {@code /}. */
    public static String between(String from, String to) {
        List<String> start = List.of(from.split("/"));
        List<String> end = List.of(to.split("/"));
        int common = 0;
        while (common < start.size() - 1
                && common < end.size() - 1
                && start.get(common).equals(end.get(common))) {
            common++;
        }
        List<String> steps = new ArrayList<>(Collections.nCopies(start.size() - 1 - common, ".."));
        end.subList(common, end.size()).forEach(step -> steps.add(to(step)));
        return String.join("/", steps);
    }

    /** The path in the collection to which a reference of a file leads; empty for an address, and for what leads out. */
    public static Optional<String> resolve(String from, String reference) {
        if (ADDRESS.matcher(reference).matches()) {
            return Optional.empty();
        }
        List<String> path = new ArrayList<>(List.of(from.split("/")));
        path.remove(path.size() - 1);
        for (String spelled : reference.split("[?#]", 2)[0].split("/", -1)) {
            String step = decoded(spelled);
            boolean isUp = step.equals("..");
            if ((isUp && path.isEmpty()) || step.indexOf('/') >= 0 || step.indexOf('\0') >= 0) {
                return Optional.empty();
            }
            if (isUp) {
                path.remove(path.size() - 1);
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.add(step);
            }
        }
        return Optional.of(String.join("/", path));
    }

    /** A reference as people read it. */
    public static String decoded(String reference) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        Matcher matcher = OCTET.matcher(reference);
        int end = 0;
        while (matcher.find()) {
            octets.writeBytes(reference.substring(end, matcher.start()).getBytes(StandardCharsets.UTF_8));
            octets.write(Integer.parseInt(matcher.group(1), 16));
            end = matcher.end();
        }
        octets.writeBytes(reference.substring(end).getBytes(StandardCharsets.UTF_8));
        return octets.toString(StandardCharsets.UTF_8);
    }

    /** The reference to a file in the same folder; letters of any script stay, what has a meaning in an address is encoded. */
    public static String to(String fileName) {
        StringBuilder reference = new StringBuilder(fileName.indexOf(':') >= 0 ? "./" : "");
        fileName.codePoints().forEach(point -> append(reference, point));
        return reference.toString();
    }

    private static void append(StringBuilder reference, int point) {
        boolean ascii = point < 0x80;
        boolean stays = ascii ? Character.isLetterOrDigit(point) || PLAIN.indexOf(point) >= 0 : isIriCharacter(point);
        if (stays) {
            reference.appendCodePoint(point);
            return;
        }
        for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
            reference.append('%').append(String.format("%02X", octet & 0xff));
        }
    }

    /** RFC 3987, 2.2, {@code ucschar}; marks of direction and the like are left out by 4.1. */
    private static boolean isIriCharacter(int point) {
        int type = Character.getType(point);
        return point >= 0xA0
                && type != Character.PRIVATE_USE
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.FORMAT
                && type != Character.CONTROL
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SPACE_SEPARATOR;
    }
}
