package org.caveat.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.cli.console.Refusal;
import org.caveat.export.Copies;
import org.caveat.export.PictureType;
import picocli.CommandLine.Option;

/** The options that say how captioned copies are made, as they were given. */
final class CopyOptions {
    private static final String SAME = "same";

    @Option(names = "--size", paramLabel = "PIXELS", descriptionKey = "help.size")
    private Optional<String> size = Optional.empty();

    @Option(names = "--picture", paramLabel = "same|jpeg|png|tiff", descriptionKey = "help.picture")
    private String picture = SAME;

    /**
     * How they are made.
     *
     * @throws Refusal where something else was given
     */
    Copies copies(Desk desk, Given given) throws Refusal {
        List<String> types = Stream.concat(
                        Stream.of(SAME), Arrays.stream(PictureType.values()).map(PictureType::key))
                .toList();
        String chosen = given.words().oneOf("--picture", picture, types);
        return new Copies(longestSide(desk), PictureType.of(chosen));
    }

    private int longestSide(Desk desk) throws Refusal {
        if (size.isEmpty()) {
            return Copies.PLAIN.longestSide();
        }
        Optional<Integer> side = Copies.side(size.get());
        if (side.isEmpty()) {
            throw desk.wrongUsage("cli.size-refused", size.get(), Copies.LEAST, Copies.MOST);
        }
        return side.get();
    }
}
