package org.caveat.cli.console;

/** What a command says to the script that called it. */
public final class Exit {
    public static final int DONE = 0;
    /** Some photographs failed while the rest was done, or a check found something. */
    public static final int SOME_FAILED = 1;
    /** An option, kind, field, date, format or caveat id is not known. Nothing was changed. */
    public static final int WRONG_USAGE = 2;
    /** Nothing could be done. */
    public static final int NOTHING_DONE = 3;

    private Exit() {}
}
