package org.caveat.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that say something of a caveat, as they were given. An empty text takes back what was said. */
final class CaveatOptions {
    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "help.kind")
    Optional<String> kind = Optional.empty();

    @Option(names = "--text", paramLabel = "T", descriptionKey = "help.text")
    Optional<String> text = Optional.empty();

    @Option(names = "--lang", paramLabel = "TAG", descriptionKey = "help.lang")
    Optional<String> language = Optional.empty();

    @Option(names = "--short", paramLabel = "T", descriptionKey = "help.short")
    Optional<String> inShort = Optional.empty();

    @Option(names = "--region", paramLabel = "X,Y,W,H", descriptionKey = "help.region")
    Optional<String> region = Optional.empty();

    @Option(names = "--beyond", paramLabel = "EDGE[:AT]", descriptionKey = "help.beyond")
    Optional<String> beyond = Optional.empty();

    @Option(names = "--page", paramLabel = "N", descriptionKey = "help.page")
    Optional<String> page = Optional.empty();

    @Option(names = "--about", paramLabel = "NAME", descriptionKey = "help.about")
    List<String> about = List.of();

    @Option(names = "--when", paramLabel = "EDTF", descriptionKey = "help.when")
    Optional<String> when = Optional.empty();

    @Option(names = "--place", paramLabel = "T", descriptionKey = "help.caveat-place")
    Optional<String> place = Optional.empty();

    @Option(names = "--certainty", paramLabel = "C", descriptionKey = "help.certainty")
    Optional<String> certainty = Optional.empty();

    @Option(names = "--status", paramLabel = "STATUS", descriptionKey = "help.status")
    Optional<String> status = Optional.empty();

    @Option(names = "--lead", negatable = true, descriptionKey = "help.lead")
    Optional<Boolean> lead = Optional.empty();

    @Option(names = "--private", negatable = true, descriptionKey = "help.private")
    Optional<Boolean> isPrivate = Optional.empty();

    /** Not there until one is given: picocli wants to make the list itself. */
    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private @Nullable List<SourceOptions> sources;

    List<SourceOptions> sources() {
        return sources == null ? List.of() : sources;
    }

    /** Whether they say nothing of a caveat: a language alone does not. */
    boolean sayNothing() {
        return Stream.of(kind, text, inShort, region, beyond, page, when, place, certainty, status, lead, isPrivate)
                        .allMatch(Optional::isEmpty)
                && about.isEmpty()
                && sources().isEmpty();
    }

    /** One source, and where in it. */
    static final class SourceOptions {
        @Option(names = "--source", paramLabel = "CITATION", required = true, descriptionKey = "help.source")
        String citation = "";

        @Option(names = "--locator", paramLabel = "T", descriptionKey = "help.locator")
        @Nullable
        String locator;
    }
}
