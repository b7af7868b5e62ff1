package org.caveat.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Evidence;
import org.caveat.model.Name;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.junit.jupiter.api.Test;

/** No fact is invented: what the samples cite exists, and says what they quote. */
class SampleSourcesTest {
    private static final Pattern EMBEDDED =
            Pattern.compile("The J\\. Paul Getty Museum, (\\S+), text embedded in the file\\.");
    private static final Pattern MANIFEST = Pattern.compile("(\\S+), (?:whole row|column “(\\w+)”)");
    private static final Pattern PACKAGE = Pattern.compile("npm package (\\S+) (\\S+)\\.");

    private static final Pattern ADDRESS = Pattern.compile("https?://([^/\"\\s)]+)");
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

    @Test
    void everyQuotationStandsInTheSourceItNames() throws IOException {
        List<Evidence> all = new ArrayList<>();
        for (String name : Samples.PHOTOGRAPHS) {
            for (Statement statement : Samples.state(name).statements()) {
                all.addAll(statement.get(StatementFields.EVIDENCE));
            }
        }
        for (Evidence evidence : all) {
            assertThat(source(evidence))
                    .as(evidence.toString())
                    .contains(evidence.quote().orElse(""));
        }
        assertThat(all).filteredOn(evidence -> evidence.quote().isPresent()).hasSizeGreaterThan(60);
    }

    /** An address of a shop or a registry may be another's tomorrow: what is cited is named in words. */
    @Test
    void noAddressStandsInTheSamplesButThoseOfVocabulariesAndLicences() throws IOException {
        for (Path file : Samples.files()) {
            if (file.toString().endsWith(".jpg")) {
                continue;
            }
            Matcher address = ADDRESS.matcher(Files.readString(file));
            while (address.find()) {
                assertThat(address.group(1)).as(file.toString()).isIn("www.w3.org", "creativecommons.org");
            }
        }
    }

    @Test
    void everyDoubtOfTheManifestIsQuotedByACaveatOfThatPhotograph() throws IOException {
        for (Map.Entry<String, Manifest.Row> row : Manifest.read().entrySet()) {
            String unsaid = row.getValue().get("uncertain");
            for (String quote : longestFirst(Samples.state(row.getKey()).caveats())) {
                unsaid = unsaid.replace(quote, "");
            }
            assertThat(unsaid.replaceAll("[\\s:;,.]", "")).as(row.getKey()).isEmpty();
        }
    }

    @Test
    void whatWasReviewedHasASourceOrSaysWhereOneLooked() throws IOException {
        for (String name : Samples.PHOTOGRAPHS) {
            assertThat(Samples.state(name).caveats())
                    .filteredOn(caveat -> caveat.status().equals(Status.REVIEWED))
                    .as(name)
                    .noneMatch(Caveat::isUnsourced);
        }
    }

    @Test
    void theOriginalCaptionIsTheEmbeddedTextToTheLetter() throws IOException {
        for (String name : Samples.PHOTOGRAPHS) {
            AnnotatedPhotograph state = Samples.state(name);
            assertThat(state.originalCaption().orElseThrow().texts())
                    .as(name)
                    .extracting(Text::value)
                    .containsExactly(EmbeddedText.property(name, "dc:description"));
        }
    }

    @Test
    void titleMakerNumberAndDateAreThoseOfTheManifest() throws IOException {
        Map<String, Manifest.Row> rows = Manifest.read();
        for (String name : Samples.PHOTOGRAPHS) {
            Manifest.Row row = rows.get(name);
            Photograph photograph = Samples.state(name).photograph();
            assertThat(photograph.titles()).singleElement().satisfies(title -> assertThat(
                            title.text().value())
                    .isEqualTo(row.get("title"))
                    .isEqualTo(EmbeddedText.property(name, "dc:title")));
            assertThat(photograph.get(PhotographFields.MAKER))
                    .extracting(Name::value)
                    .singleElement()
                    .satisfies(maker -> assertThat(row.get("creator")).startsWith(maker + " ("));
            assertThat(photograph.get(PhotographFields.IDENTIFIER))
                    .singleElement()
                    .satisfies(number -> assertThat(number.value()).isEqualTo(row.get("inventory_no")));
            Matcher basis =
                    QUOTED.matcher(photograph.taken().flatMap(Taken::basis).orElseThrow());
            assertThat(basis.find()).as(name).isTrue();
            assertThat(EmbeddedText.property(name, "dc:description")).contains("; " + basis.group(1) + "; ");
        }
    }

    private static List<String> longestFirst(List<Caveat> caveats) {
        return caveats.stream()
                .flatMap(caveat -> caveat.evidence().stream())
                .flatMap(evidence -> evidence.quote().stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The text in which a quotation must stand. */
    private static String source(Evidence evidence) throws IOException {
        String citation = evidence.source().citation();
        String locator = evidence.source().locator().orElseThrow();
        Matcher embedded = EMBEDDED.matcher(citation);
        if (embedded.matches()) {
            String property = locator.replace("XMP ", "");
            return EmbeddedText.property(photographNumbered(embedded.group(1)), property);
        }
        Matcher npm = PACKAGE.matcher(citation);
        if (npm.matches()) {
            return packageNamed(npm.group(1), npm.group(2));
        }
        assertThat(citation).isEqualTo("Manifest of the sample photographs (MANIFEST.tsv).");
        Matcher cell = MANIFEST.matcher(locator);
        assertThat(cell.matches()).as(locator).isTrue();
        Manifest.Row row = Manifest.read().get(cell.group(1));
        assertThat(row).as(locator).isNotNull();
        return cell.group(2) == null ? "" : row.columns().get(cell.group(2));
    }

    private static String photographNumbered(String number) throws IOException {
        return Manifest.read().entrySet().stream()
                .filter(row -> row.getValue().get("inventory_no").equals(number))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static String packageNamed(String name, String version) throws IOException {
        return Manifest.read().values().stream()
                .filter(row ->
                        row.packageName().equals(name) && row.packageVersion().equals(version))
                .map(row -> row.packageName() + " " + row.packageVersion())
                .findFirst()
                .orElseThrow();
    }
}
