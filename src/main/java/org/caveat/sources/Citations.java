package org.caveat.sources;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.caveat.work.Deadline;

/**
 * Words citations of the works of a bibliography in one style and language, as plain text, each as if it stood alone: the
 * same work is always cited in the same words. Safe for several threads.
 */
public final class Citations {
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");
    /** What a style leaves where it has nothing to put between two points. */
    private static final Pattern NOTHING_BETWEEN = Pattern.compile(", (?=\\.)|(?<=\\.) \\.(?= |$)|(?<=,),");

    private static final Pattern DOUBLED = Pattern.compile("(?<!\\.)\\.\\.(?= |$)");

    private final Bibliography bibliography;
    private final CitationStyle style;
    private final String language;
    private final Deadline deadline = new Deadline("citation", LONGEST, 2);
    private volatile Optional<Engine> engine = Optional.empty();

    /** @param language BCP 47: that of the collection */
    public Citations(Bibliography bibliography, CitationStyle style, String language) {
        this.bibliography = bibliography;
        this.style = style;
        this.language = style.spokenFor(language);
    }

    public Bibliography bibliography() {
        return bibliography;
    }

    public CitationStyle style() {
        return style;
    }

    /**
     * The citation of a work. Of one that no style can word, for whatever reason, author, year and title.
     *
     * <p>The first takes a moment, for the style is read with it.
     */
    public synchronized String cite(Work work) {
        Optional<Listed> listed = bibliography.listed(work);
        if (listed.isEmpty()) {
            return work.plainly();
        }
        try {
            String worded = deadline.run(() -> engine().word(listed.get().said()));
            return worded.isBlank() ? work.plainly() : worded;
        } catch (TimeoutException | ExecutionException broken) {
            // what it was left in is not known
            engine = Optional.empty();
            return work.plainly();
        }
    }

    /** Lets go of the style, which takes some megabytes: memory runs short. It is read anew for the next citation. */
    public void freeMemory() {
        engine = Optional.empty();
    }

    private Engine engine() throws IOException {
        Optional<Engine> ready = engine;
        if (ready.isEmpty()) {
            ready = Optional.of(new Engine(resource(style.id() + ".csl"), language));
            engine = ready;
        }
        return ready.get();
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = Citations.class.getResourceAsStream("/csl/" + name)) {
            if (stream == null) {
                throw new IOException("no " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** One style, read, and the work it words. A style is always handed over whole: of a name it would be fetched. */
    private static final class Engine implements ItemDataProvider {
        private final CSL csl;
        private Optional<CSLItemData> said = Optional.empty();

        Engine(String style, String language) throws IOException {
            csl = new CSL(this, Engine::locale, new DefaultAbbreviationProvider(), style, language);
        }

        private static String locale(String language) {
            try {
                return resource("locales-" + language + ".xml");
            } catch (IOException missing) {
                throw new java.io.UncheckedIOException(missing);
            }
        }

        String word(CSLItemData work) {
            said = Optional.of(work);
            csl.reset();
            csl.setOutputFormat("text");
            csl.setConvertLinks(false);
            csl.registerCitationItems(work.getId());
            String[] entries = csl.makeBibliography().getEntries();
            String words =
                    SPACE.matcher(String.join(" ", entries)).replaceAll(" ").strip();
            return DOUBLED.matcher(NOTHING_BETWEEN.matcher(words).replaceAll(""))
                    .replaceAll(".");
        }

        @Override
        public CSLItemData retrieveItem(String id) {
            return said.orElseThrow();
        }

        @Override
        public Collection<String> getIds() {
            return said.map(CSLItemData::getId).map(List::of).orElse(List.of());
        }
    }
}
