package org.caveat.cli.console;

/** Nothing more can be written on standard output: its reader has had enough, or the disk is full. */
public final class OutputGone extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutputGone() {
        super("standard output is gone");
    }
}
