package org.caveat.cli.command;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say something of a photograph as a whole, as they were given. */
final class CaptionOptions {
    @Option(names = "--headline", paramLabel = "T", descriptionKey = "help.headline")
    Optional<String> headline = Optional.empty();

    @Option(names = "--description", paramLabel = "T", descriptionKey = "help.description")
    Optional<String> description = Optional.empty();

    @Option(names = "--alt", paramLabel = "T", descriptionKey = "help.alt")
    Optional<String> alt = Optional.empty();

    @Option(names = "--original-caption", paramLabel = "T", descriptionKey = "help.original-caption")
    Optional<String> originalCaption = Optional.empty();

    @Option(names = "--instant", paramLabel = "EDTF", descriptionKey = "help.instant")
    Optional<String> instant = Optional.empty();

    @Option(names = "--instant-basis", paramLabel = "T", descriptionKey = "help.instant-basis")
    Optional<String> instantBasis = Optional.empty();

    @Option(names = "--place", paramLabel = "T", descriptionKey = "help.place")
    List<String> places = List.of();

    @Option(names = "--person", paramLabel = "T", descriptionKey = "help.person")
    List<String> persons = List.of();

    @Option(names = "--creator", paramLabel = "T", descriptionKey = "help.creator")
    List<String> creators = List.of();

    @Option(names = "--identifier", paramLabel = "SCHEME=VALUE", descriptionKey = "help.identifier")
    List<String> identifiers = List.of();

    @Option(names = "--rights", paramLabel = "URI", descriptionKey = "help.rights")
    Optional<String> rights = Optional.empty();

    @Option(names = "--keyword", paramLabel = "T", descriptionKey = "help.keyword")
    List<String> keywords = List.of();

    @Option(names = "--title-origin", paramLabel = "ORIGIN", descriptionKey = "help.title-origin")
    Optional<String> titleOrigin = Optional.empty();

    @Option(names = "--lang", paramLabel = "TAG", descriptionKey = "help.lang")
    Optional<String> language = Optional.empty();

    @Option(names = "--set", paramLabel = "FIELD=VALUE", descriptionKey = "help.set")
    List<String> sets = List.of();

    @Option(names = "--add", paramLabel = "FIELD=VALUE", descriptionKey = "help.add-to-field")
    List<String> adds = List.of();

    @Option(names = "--clear", paramLabel = "FIELD", descriptionKey = "help.clear")
    List<String> clears = List.of();
}
