package org.caveat.importing.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caveat.export.Given.caption;
import static org.caveat.export.Given.collection;
import static org.caveat.export.Given.photograph;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.edit.Hand;
import org.caveat.importing.ImportFailure;
import org.caveat.importing.ImportPlan;
import org.caveat.importing.Imports;
import org.caveat.importing.Incoming;
import org.caveat.importing.table.Tables;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Name;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Text;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueImportTest {
    private static final Messages WORDS = Messages.english();
    private static final Hand BY = Hand.of("A. Marin", Instant.parse("2026-11-21T10:00:00Z"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Title, title",
        "Titel, title",
        "Titre (anglais), title:en",
        "Название, title",
        "dc:title, title",
        "dcterms:description, caption",
        "title_de, title:de",
        "Description [fr], caption:fr",
        "ca_objects.preferred_labels.name, title",
        "ca_objects.idno, accession",
        "OBJECTID, accession",
        "DESCRIP, caption",
        "IMAGEFILE, file",
        "Dateiname, file",
        "Имя файла, file",
        "Nom du fichier, file",
        "Fotografin, maker",
        "Mots-clés, keyword",
        "Дата съёмки, date",
        "Abgebildete Personen, person",
        "caveat:after:de, caveat:after:de",
        "identifier:LCCN, identifier:LCCN",
        "Regal, ignore"
    })
    void whatAColumnSaysIsGuessedFromItsHeading(String heading, String destination) {
        assertThat(Mapping.guessed(List.of(heading)).spelled()).containsEntry(heading, destination);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ';'", "windows-1252, ';'", "UTF-16LE, ','", "UTF-8, '\t'", "windows-1252, '|'"})
    void aCatalogueIsReadInItsCharacterSetWhateverPartsItsCells(String charset, char delimiter) throws Exception {
        String text =
                """
                Dateiname;Titel;Beschreibung;Jahr;Schlagwörter
                a.jpg;Brücke über die Elbe;"Männer; zwei davon grüßen";1945;Krieg, Fluß
                b.jpg;Großes Tor;Überfüllt;1871;
                """;
        String bom = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        Path table = folder.resolve("katalog.csv");
        String parted = delimiter == ';'
                ? text
                : text.replace("; zwei", "\u0001").replace(';', delimiter).replace("\u0001", "; zwei");
        Files.write(
                table,
                (bom + (delimiter == ',' ? parted.replace("Krieg, Fluß", "Krieg") : parted))
                        .getBytes(Charset.forName(charset)));

        ImportPlan plan = plan(collection(photograph("a.jpg"), photograph("b.jpg")), table, false, Map.of());

        Photograph after = after(plan.incoming().get(0)).photograph();
        assertThat(after.headline("en")).contains("Brücke über die Elbe");
        assertThat(after(plan.incoming().get(0)).description())
                .containsExactly(Text.of("en", "Männer; zwei davon grüßen"));
        assertThat(after.taken().orElseThrow().edtf()).isEqualTo("1945");
        assertThat(plan.problems()).isEmpty();
    }

    @Test
    void aRussianCatalogueOfAnOldSpreadsheetIsReadToo() throws Exception {
        Path table = folder.resolve("опись.csv");
        Files.write(
                table,
                "Файл;Название;Ключевые слова\na.jpg;Встреча на реке;война | река\n"
                        .getBytes(Charset.forName("windows-1251")));

        ImportPlan plan = plan(collection(photograph("a.jpg")), table, false, Map.of());

        Photograph after = after(plan.incoming().get(0)).photograph();
        assertThat(after.headline("en")).contains("Встреча на реке");
        assertThat(after.get(PhotographFields.KEYWORD)).extracting(Name::value).containsExactly("война", "река");
    }

    @Test
    void whatIsFilledStaysAndWhatIsMissingIsFilledInEachLanguage() throws Exception {
        Path table = table("file,description,description_de,people\na.jpg,New words.,Neue Worte.,Anna; Boris\n");
        CollectionOnDisk there = collection(photograph("a.jpg", caption(1, "Old words.")));

        Incoming filling = plan(there, table, false, Map.of()).incoming().get(0);
        Incoming replacing = plan(there, table, true, Map.of()).incoming().get(0);

        assertThat(after(filling).description())
                .containsExactly(Text.of("en", "Old words."), Text.of("de", "Neue Worte."));
        assertThat(after(replacing).description())
                .containsExactly(Text.of("en", "New words."), Text.of("de", "Neue Worte."));
        assertThat(after(filling).photograph().persons())
                .extracting(person -> person.name().value())
                .containsExactly("Anna", "Boris");
    }

    @Test
    void whatComesInTwiceComesInOnce() throws Exception {
        Path table = table("file,people,note,keywords\na.jpg,Anna,Torn at the left.,war\n");
        Incoming first = plan(collection(photograph("a.jpg")), table, false, Map.of())
                .incoming()
                .get(0);
        CollectionOnDisk after = collection(org.caveat.export.Given.holding("a.jpg", after(first)));

        assertThat(plan(after, table, true, Map.of()).incoming().get(0).differences())
                .isEmpty();
    }

    @Test
    void aColumnGoesWhereItIsSaidToGoAndAnUnknownHeadingNowhere() throws Exception {
        Path table = table("Nr,Regal,Text\na,7,It burned.\n");
        Map<String, Destination> chosen = Mapping.understood(Map.of("Nr", "file", "Text", "caveat:after:en"));

        ImportPlan plan = plan(collection(photograph("a.jpg")), table, false, chosen);

        assertThat(after(plan.incoming().get(0)).caveats())
                .singleElement()
                .satisfies(caveat -> assertThat(caveat.kind().key()).isEqualTo("after"));
        assertThatThrownBy(() -> plan(collection(photograph("a.jpg")), table, false, Map.of()))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining("no column names the files")
                .hasMessageContaining("Nr, Regal, Text");
    }

    @Test
    void whatCannotBeTakenOverIsToldByItsRow() throws Exception {
        Path table = table(
                "file,date,rights\na.jpg,ca. 1945,© Somebody\n,1945,\ngone.jpg,1945,\na.jpg,1946,\n../a.jpg,1947,\n");

        ImportPlan plan = plan(collection(photograph("a.jpg")), table, false, Map.of());

        assertThat(plan.problems())
                .anyMatch(line ->
                        line.contains("row 2: “ca. 1945” comes in as it is written. As a date it would be 1945~."))
                .anyMatch(line -> line.contains("row 2: “© Somebody” was not taken over as rights"))
                .anyMatch(line -> line.contains("row 3 does not say which photograph it is about"))
                .anyMatch(line -> line.contains("row 4 is about gone.jpg, which is not in this collection"))
                .anyMatch(line -> line.contains("row 5 is a second page about a.jpg"));
        assertThat(after(plan.incoming().get(0))
                        .photograph()
                        .taken()
                        .orElseThrow()
                        .edtf())
                .isEqualTo("ca. 1945");
    }

    @Test
    void aTableThatIsTooWideIsRefusedWithASentence() throws Exception {
        Path table = table("file" + ",x".repeat(Tables.WIDEST) + "\na.jpg\n");

        assertThatThrownBy(() -> plan(collection(photograph("a.jpg")), table, false, Map.of()))
                .hasMessageContaining("has more than 500 columns");
    }

    @Property(tries = 200)
    void whateverBytesComeAsATableASentenceOrAPlanComesOut(@ForAll byte[] bytes) throws Exception {
        try {
            assertThat(Tables.read("a.csv", bytes, WORDS).name()).isEqualTo("a.csv");
        } catch (ImportFailure refused) {
            assertThat(refused.getMessage()).contains("a.csv");
        }
    }

    private Path table(String text) throws Exception {
        return Files.write(folder.resolve("catalogue.csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    private static AnnotatedPhotograph after(Incoming incoming) {
        return incoming.edit().applyTo(incoming.photograph().state()).state();
    }

    private static ImportPlan plan(
            CollectionOnDisk collection, Path table, boolean replaces, Map<String, Destination> chosen)
            throws ImportFailure {
        return new Imports(List.of(new CatalogueImport(chosen)), WORDS).plan(collection, table, replaces, BY);
    }
}
