package org.caveat.sidecar.json;

import java.util.List;

/**
 * A text that is not what it should be, with the reason as a key of the messages and what is put into them.
 *
 * <p>The reason is turned into a sentence where it is told, in the reader's language.
 */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    /** A path leads out of the folder. */
    private static final String LEAVES_FOLDER = "sidecar.unreadable.leaves-folder";

    private final String reason;
    private final transient List<Object> arguments;

    public Unreadable(String reason, Object... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    /** A known member whose value is not of its shape, such as a number where a text should be. */
    public static Unreadable shape(String expected, Where where) {
        return new Unreadable("sidecar.unreadable." + expected, where.pointer());
    }

    public static Unreadable leavesFolder(String path, Where where) {
        return new Unreadable(LEAVES_FOLDER, where.pointer(), path);
    }

    /** The key of the message. */
    public String reason() {
        return reason;
    }

    /** Whether the whole file must be refused for it, even where it stands in a part that is another program's. */
    public boolean isRefusal() {
        return reason.equals(LEAVES_FOLDER);
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
