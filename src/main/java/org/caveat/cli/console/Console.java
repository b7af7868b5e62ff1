package org.caveat.cli.console;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The two streams a command speaks on, both UTF-8: standard output for what was asked for, standard error for what a
 * person should know besides. Lines are made harmless for a terminal, see {@link PlainText}.
 */
public final class Console {
    private static final int BUFFER = 1 << 16;

    private final Surroundings surroundings;
    private final PrintStream stream;
    private final Writer output;
    private final PrintStream errors;

    public Console(PrintStream output, PrintStream errors, Surroundings surroundings) {
        this.stream = output;
        this.output = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8), BUFFER);
        this.errors = new PrintStream(errors, true, StandardCharsets.UTF_8);
        this.surroundings = surroundings;
    }

    /** The streams of this process. */
    public static Console ofThisProcess() {
        return new Console(System.out, System.err, Surroundings.ofThisProcess());
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    /** Prints a line on standard output. */
    public void line(String text) {
        print(PlainText.line(text) + "\n");
    }

    /** Prints text of this program's own on standard output as it is. */
    public void print(String text) {
        try {
            output.write(text);
        } catch (IOException impossible) { // a PrintStream keeps its failures to itself
            throw new UncheckedIOException(impossible);
        }
    }

    /** Standard output for who writes something other than lines, and makes it harmless. */
    public Writer output() {
        return output;
    }

    /**
     * Sees to it that all that was printed so far is there for the reader.
     *
     * @throws OutputGone where it cannot be
     */
    public void flush() {
        try {
            output.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (stream.checkError()) {
            throw new OutputGone();
        }
    }

    /** Tells something on standard error, in a sentence. */
    public void tell(String sentence) {
        errors.print(PlainText.line(sentence) + "\n");
        errors.flush();
    }

    /** Tells something on standard error that only a person in front of it cares about. */
    public void note(String sentence) {
        if (surroundings.errorsAreRead()) {
            tell(sentence);
        }
    }

    /**
     * Shows how far a long piece of work is, where somebody is there to see it.
     *
     * @param what the work, in a word or two
     */
    public ShownProgress progress(String what) {
        return surroundings.errorsAreRead() ? new ProgressBarOnTerminal(what, errors) : ShownProgress.NOWHERE;
    }
}
