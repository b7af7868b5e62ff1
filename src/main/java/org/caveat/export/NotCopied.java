package org.caveat.export;

import java.io.IOException;
import java.nio.file.Path;

/** A file that could not be copied because of itself, and not because of the place that it was to be copied to. */
public final class NotCopied extends IOException {
    private static final long serialVersionUID = 1;

    private final LeftOut.Why why;

    private NotCopied(LeftOut.Why why, String reason) {
        super(reason);
        this.why = why;
    }

    /** It is not what it was when the copying began. */
    public static NotCopied changed(Path source) {
        return new NotCopied(LeftOut.Why.CHANGED, source.toString());
    }

    static NotCopied unreadable(IOException reason) {
        return new NotCopied(LeftOut.Why.UNCOPIED, String.valueOf(reason.getMessage()));
    }

    /** What is left out where it belongs to a photograph, or lies in the collection under that path. */
    public LeftOut leftOut(String file) {
        return LeftOut.photograph(file, why, String.valueOf(getMessage()));
    }
}
