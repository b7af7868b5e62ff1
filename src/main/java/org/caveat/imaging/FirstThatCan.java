package org.caveat.imaging;

import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;

/** Tries the decoders of a format in their order, each on the picture opened afresh. */
final class FirstThatCan {

    private FirstThatCan() {}

    /**
     * What the first decoder that can gives.
     *
     * @throws Undecodable where none can
     * @throws Exception where there is no use in trying others: the file cannot be read, or the time is over
     */
    static <T> T of(List<Decoder> decoders, Origin origin, Attempt<T> attempt) throws Exception {
        List<Throwable> failures = new ArrayList<>();
        for (Decoder decoder : decoders) {
            try (PictureInput input = new PictureInput(origin)) {
                return attempt.by(decoder, input);
            } catch (InterruptedException | ClosedByInterruptException | FileSystemException hopeless) {
                throw hopeless;
            } catch (Throwable failed) { // foreign code throws errors too, and the next decoder may know better
                failures.add(failed);
            }
        }
        throw new Undecodable(failures);
    }

    /** What a decoder is asked for. */
    @FunctionalInterface
    interface Attempt<T> {
        T by(Decoder decoder, PictureInput input) throws Exception;
    }

    /** No decoder can. */
    static final class Undecodable extends Exception {
        private static final long serialVersionUID = 1;

        private final Throwable reason;

        Undecodable(List<Throwable> failures) {
            reason = failures.stream()
                    .filter(MemoryBound.TooLarge.class::isInstance)
                    .findFirst()
                    .orElse(failures.get(0));
            failures.forEach(this::addSuppressed);
        }

        /** That memory does not suffice, where any decoder says so; else what the first one said. */
        Throwable reason() {
            return reason;
        }
    }
}
