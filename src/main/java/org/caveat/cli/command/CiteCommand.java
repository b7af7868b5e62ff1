package org.caveat.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.caveat.cli.console.Refusal;
import org.caveat.edit.CiteEvidence;
import org.caveat.edit.Hand;
import org.caveat.model.Evidence;
import org.caveat.model.Foreign;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caveat cite}: says what a caveat rests on, or what speaks against it. */
@Command(name = "cite")
final class CiteCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "PHOTO", descriptionKey = "help.photograph")
    private String photograph = "";

    @Parameters(index = "1", paramLabel = "CAVEAT-ID", descriptionKey = "help.caveat-id")
    private String id = "";

    @Option(names = "--stance", required = true, paramLabel = "STANCE", descriptionKey = "help.stance")
    private String stance = "";

    @Option(names = "--citation", paramLabel = "T", descriptionKey = "help.citation")
    private Optional<String> citation = Optional.empty();

    @Option(names = "--work", paramLabel = "WORK-ID", descriptionKey = "help.work")
    private Optional<String> work = Optional.empty();

    @Option(names = "--locator", paramLabel = "T", descriptionKey = "help.locator")
    private Optional<String> locator = Optional.empty();

    @Option(names = "--url", paramLabel = "URL", descriptionKey = "help.url")
    private Optional<String> url = Optional.empty();

    @Option(names = "--quote", paramLabel = "T", descriptionKey = "help.quote")
    private Optional<String> quote = Optional.empty();

    @Option(names = "--note", paramLabel = "T", descriptionKey = "help.note")
    private Optional<String> note = Optional.empty();

    @Option(names = "--lang", paramLabel = "TAG", descriptionKey = "help.note-lang")
    private Optional<String> language = Optional.empty();

    @Option(names = "--accessed", paramLabel = "DATE", descriptionKey = "help.accessed")
    private Optional<String> accessed = Optional.empty();

    CiteCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Refusal {
        Source given = source();
        evidence(given, "");
        Hand hand = desk.hand();
        return new Changes(desk, hand).make(List.of(photograph), (holding, collection) -> {
            String caveat = Given.at(desk).caveats().withId(holding, id).id();
            Source source = work.isEmpty()
                    ? given
                    : new ListedWorks(desk, holding.found().path()).cite(given, work.get(), collection);
            Evidence evidence = evidence(source, language.orElse(collection.language()));
            return Change.of(new CiteEvidence(caveat, evidence, hand));
        });
    }

    /** What is cited, as it was given; of a work of the bibliography, where in it. */
    private Source source() throws Refusal {
        if (citation.isPresent() && work.isPresent()) {
            throw desk.wrongUsage("cli.cited-twice");
        }
        if (citation.isEmpty() && work.isEmpty()) {
            throw desk.wrongUsage("cli.needs", "caveat cite", "--citation T, --work WORK-ID");
        }
        Given given = Given.at(desk);
        given.words().stance(stance);
        String words = given.texts()
                .words(
                        work.isPresent() ? "--work" : "--citation",
                        work.or(() -> citation).orElse(""));
        Optional<String> address =
                url.isEmpty() ? url : Optional.of(given.texts().address("--url", url.get()));
        return new Source(words, address, said(locator), Optional.empty());
    }

    private Evidence evidence(Source source, String tongue) throws Refusal {
        Given given = Given.at(desk);
        Stance known = given.words().stance(stance);
        if (language.isPresent()) {
            given.texts().language(language.get());
        }
        if (accessed.isPresent()) {
            given.dates().edtf("--accessed", accessed.get());
        }
        List<Text> notes =
                said(note).map(text -> Text.of(tongue, text)).stream().toList();
        return new Evidence(known, source, said(quote), notes, accessed, Foreign.NONE);
    }

    private static Optional<String> said(Optional<String> text) {
        return text.filter(words -> !words.isBlank());
    }
}
