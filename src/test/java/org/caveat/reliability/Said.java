package org.caveat.reliability;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Text;
import org.caveat.model.Title;

/** One thing said of a photograph, as a program that may be killed prints it on a line, and as it stands on disk. */
record Said(String photograph, Field field, String words) {
    /** It is about to be saved. */
    static final String BEGUN = "begun";
    /** It was saved: the program said so. */
    static final String SAVED = "saved";

    /** Where it is said. */
    enum Field {
        DESCRIPTION,
        HEADLINE,
        CAVEAT
    }

    void print(String what, PrintStream out) {
        out.println(String.join("\t", List.of(what, photograph, field.name(), words)));
    }

    static Optional<Said> read(String what, String line) {
        String[] cells = line.split("\t", -1);
        boolean isWhole = cells.length == 4 && cells[0].equals(what);
        return isWhole ? Optional.of(new Said(cells[1], Field.valueOf(cells[2]), cells[3])) : Optional.empty();
    }

    String[] command(Path path) {
        return switch (field) {
            case DESCRIPTION -> new String[] {"caption", path.toString(), "--lang", "en", "--description", words};
            case HEADLINE -> new String[] {"caption", path.toString(), "--lang", "en", "--headline", words};
            case CAVEAT -> new String[] {"add", path.toString(), "--kind", "after", "--lang", "en", "--text", words};
        };
    }

    /** What stands on disk where this is said. */
    List<String> standing(AnnotatedPhotograph state) {
        return switch (field) {
            case DESCRIPTION -> state.description().stream().map(Text::value).toList();
            case HEADLINE ->
                state.photograph().titles().stream()
                        .map(Title::text)
                        .map(Text::value)
                        .toList();
            case CAVEAT ->
                state.caveats().stream()
                        .flatMap(caveat -> caveat.texts().stream())
                        .map(Text::value)
                        .toList();
        };
    }
}
