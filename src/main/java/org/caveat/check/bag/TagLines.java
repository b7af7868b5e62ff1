package org.caveat.check.bag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** The lines of a tag file, of which no more than one is in memory. They end with LF, CR or both (RFC 8493, 2.1.3). */
final class TagLines {
    /** Bytes. A list of a million files has less. */
    private static final long LARGEST = 1L << 29;
    /** Characters in a line: no disk has longer paths. */
    private static final int LONGEST = 1 << 15;

    private final Path bag;
    private final Charset encoding;
    private final Faults faults;

    TagLines(Path bag, Charset encoding, Faults faults) {
        this.bag = bag;
        this.encoding = encoding;
        this.faults = faults;
    }

    /** Takes a line. */
    interface Taker {
        /**
         * Takes it.
         *
         * @param number from 1
         * @return whether more are wanted
         */
        boolean take(int number, String line);
    }

    /**
     * Gives the lines of a file one by one.
     *
     * @return whether all of it was read; what speaks against it is among the faults
     */
    boolean read(String name, Taker taker) {
        Path file = bag.resolve(name);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                faults.add(BagRule.TAG_FILE, name, "unreadable", "");
                return false;
            }
            if (Files.size(file) > LARGEST) {
                faults.add(BagRule.TAG_FILE, name, "too-large", LARGEST >> 20);
                return false;
            }
            return lines(name, file, taker);
        } catch (CharacterCodingException otherLetters) {
            faults.add(BagRule.TAG_FILE, name, "encoding", encoding.name());
            return false;
        } catch (IOException unreadable) {
            faults.add(BagRule.TAG_FILE, name, "unreadable", String.valueOf(unreadable.getMessage()));
            return false;
        }
    }

    private boolean lines(String name, Path file, Taker taker) throws IOException {
        var decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        int number = 0;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder))) {
            for (Optional<String> line = next(in); line.isPresent(); line = next(in)) {
                number++;
                if (line.get().length() > LONGEST) {
                    faults.add(BagRule.TAG_FILE, name, "line", number);
                    return false;
                }
                if (!taker.take(number, line.get())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The next line; of one that is longer than any, its beginning. Empty at the end. */
    private static Optional<String> next(BufferedReader in) throws IOException {
        int letter = in.read();
        if (letter < 0) {
            return Optional.empty();
        }
        StringBuilder line = new StringBuilder();
        while (letter >= 0 && letter != '\n' && letter != '\r' && line.length() <= LONGEST) {
            line.append((char) letter);
            letter = in.read();
        }
        if (letter == '\r') {
            in.mark(1);
            if (in.read() != '\n') {
                in.reset();
            }
        }
        return Optional.of(line.toString());
    }
}
