package org.caveat.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.Exports;
import org.caveat.export.Extra;
import org.caveat.export.HostileCollection;
import org.caveat.export.PictureCopy;
import org.caveat.export.SampleCollection;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page is valid HTML: the Nu HTML Checker finds neither an error nor anything to warn of. */
class ValidHtmlTest {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /** Where the pages lie on the web: the checker asks for each file whether the page's own policy lets it in. */
    private static final String PUBLISHED = "https://museum.example";

    /** It would take five thousand x for Maltese. */
    private static final boolean GUESSES_LANGUAGES = false;

    @TempDir
    private Path folder;

    @Test
    void everyPageOfTheSamplesIsValid() throws Exception {
        assertThat(complaints(SampleCollection.read(), ExportOptions.PLAIN)).isEmpty();
    }

    @Test
    void everyPageIsValidWhateverIsSaidOnIt() throws Exception {
        assertThat(complaints(HostileCollection.make(), ExportOptions.PLAIN)).isEmpty();
    }

    @Test
    void everyPageIsValidWithAllThatIsCarriedOnlyWhenAskedFor() throws Exception {
        ExportOptions all = ExportOptions.PLAIN.carrying(Extra.values());

        assertThat(complaints(SampleCollection.read(), all)).isEmpty();
        assertThat(complaints(HostileCollection.make(), all)).isEmpty();
    }

    @Test
    void theCheckerDoesComplain() throws Exception {
        Path page = Files.writeString(folder.resolve("bad.html"), "<!doctype html><title>x</title><p><h1>No language");

        assertThat(complaints(List.of(page))).isNotEmpty();
    }

    private List<String> complaints(CollectionOnDisk collection, ExportOptions options) throws Exception {
        Messages messages = Messages.english();
        Path target = folder.resolve(
                "out-" + collection.title().hashCode() + options.with().size());
        Exports exports = new Exports(
                List.of(new SiteExport(
                        (original, sides) -> List.of(new PictureCopy(new byte[] {1}, 100, 80)),
                        new SidecarJson(messages),
                        messages)),
                messages,
                Clock.systemUTC());
        exports.run(new ExportPlan(collection, List.of("site"), target, options), Progress.NONE);
        List<Path> pages;
        try (Stream<Path> files = Files.walk(target)) {
            pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
        assertThat(pages).hasSizeGreaterThan(9);
        return complaints(pages);
    }

    private static List<String> complaints(List<Path> pages) throws Exception {
        Complaints complaints = new Complaints();
        SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, GUESSES_LANGUAGES);
        checker.setUpMainSchema(SCHEMA, complaints);
        checker.setUpValidatorAndParsers(complaints, false, false);
        for (Path page : pages) {
            InputSource source = new InputSource(new StringReader(Files.readString(page)));
            source.setSystemId(PUBLISHED + page.toUri().getPath());
            checker.checkHtmlInputSource(source);
        }
        return complaints.all;
    }

    /** What the checker says, with the place. */
    private static final class Complaints implements ErrorHandler {
        private final List<String> all = new ArrayList<>();

        @Override
        public void warning(SAXParseException complaint) {
            note(complaint);
        }

        @Override
        public void error(SAXParseException complaint) {
            note(complaint);
        }

        @Override
        public void fatalError(SAXParseException complaint) {
            note(complaint);
        }

        private void note(SAXParseException complaint) {
            all.add(complaint.getSystemId() + ":" + complaint.getLineNumber() + ": " + complaint.getMessage());
        }
    }
}
